using SmartCoop.Application.Access;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Persistence.Units;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Access;

/// <summary>
/// Prints a token of the development issuer:
/// <c>token --role member --unit U-000001</c> is whoever runs that unit; nothing said is an administrator.
/// </summary>
internal sealed class TokenVerb(IConfiguration configuration, IHostEnvironment environment, TimeProvider clock)
{
    private const string Usage =
        "token [--role NAME]… [--unit U-000001]… [--member ID] [--client ID] [--scope NAME]… [--name NAME]";

    private static readonly TimeSpan Life = TimeSpan.FromHours(12);

    /// <summary>Prints the token and nothing else; the exit code says whether there is one.</summary>
    public async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        if (!environment.IsDevelopment())
        {
            await errors.WriteLineAsync(
                "Development tokens are issued in the environment Development only (ASPNETCORE_ENVIRONMENT).");
            return 2;
        }

        try
        {
            var options = AccessOptions.Read(configuration);
            var issuer = new DevelopmentIssuer(options.KeyFile, options.Audience, clock);
            await output.WriteLineAsync(issuer.Issue(await ViewerAsync(Read(args)), Life));
            return 0;
        }
        catch (FormatException wrong)
        {
            await errors.WriteLineAsync($"{wrong.Message}\n{Usage}");
            return 2;
        }
    }

    /// <summary>What is said of each option; settings of the host, such as <c>--Port=0</c>, are not ours.</summary>
    private static ILookup<string, string> Read(string[] args)
    {
        var said = new List<(string Option, string Value)>();
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is "token" && said.Count is 0) continue;
            if (args[i].Contains('=', StringComparison.Ordinal)) continue;
            if (args[i] is not ("--role" or "--unit" or "--member" or "--client" or "--scope" or "--name"))
                throw new FormatException($"'{args[i]}' is not known.");
            if (i + 1 == args.Length) throw new FormatException($"{args[i]} wants a value.");

            said.Add((args[i], args[++i]));
        }

        return said.ToLookup(one => one.Option, one => one.Value);
    }

    private async Task<Viewer> ViewerAsync(ILookup<string, string> said)
    {
        List<Role> roles = [.. said["--role"].DefaultIfEmpty(nameof(Role.Administrator)).Select(RoleOf)];
        List<FoundUnit> units = [];
        foreach (var unit in said["--unit"]) units.Add(await UnitAsync(unit));

        // A member is shown by who they are: the units say who runs them.
        var isMember = roles.Contains(Role.Member);
        var member = IdOf<Member>(said["--member"]) ?? (isMember ? units.FirstOrDefault()?.Manager : null);
        var client = IdOf<Client>(said["--client"]);
        var who = member is { } m ? NodeId.Of(m) : client is { } c ? NodeId.Of(c) : "";
        return new Viewer(said["--name"].FirstOrDefault() ?? $"{string.Join('+', roles)} {who}".Trim())
        {
            Roles = [.. roles],
            Scopes = [.. said["--scope"]],
            MemberId = member,
            ClientId = client,
            UnitIds = isMember ? [] : [.. units.Select(unit => unit.Id)],
        };
    }

    private async Task<FoundUnit> UnitAsync(string text)
    {
        Id<ProductionUnit>? id = NodeId.Split(text) is null
            ? null
            : new Id<ProductionUnit>(NodeId.Read(typeof(ProductionUnit), text));
        return await new UnitFinder(configuration).FindAsync(text, id)
            ?? throw new FormatException($"There is no unit {text} in the database.");
    }

    private static Role RoleOf(string name) =>
        Enum.TryParse<Role>(name, ignoreCase: true, out var role) && role is not Role.System
            ? role
            : throw new FormatException($"'{name}' is no role.");

    private static Id<T>? IdOf<T>(IEnumerable<string> texts) =>
        texts.FirstOrDefault() is { } text ? new Id<T>(NodeId.Read(typeof(T), text)) : null;
}
