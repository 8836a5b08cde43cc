using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Access;

namespace SmartCoop.GraphQL.Tests.Access;

/// <summary>Development tokens, from the command that prints them to the host that takes them, or not.</summary>
public sealed class DevelopmentIssuerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smartcoop-keys-");
    private readonly IConfiguration _configuration;
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public DevelopmentIssuerTests() => _configuration = new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DevelopmentIssuer:KeyFile"] = Path.Combine(_folder.FullName, "issuer.pem"),
            ["ConnectionStrings:SmartCoop"] = Path.Combine(_folder.FullName, "none.db"),
        })
        .Build();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Given_a_developer_when_a_token_is_printed_then_a_host_in_development_takes_it()
    {
        Assert.Equal(0, await RunAsync("Development", "token", "--role", "auditor", "--role", "payroll"));

        var viewer = (await RecogniseAsync("Development", _output.ToString())).Viewer!;
        Assert.Equal([Role.Payroll, Role.Auditor], viewer.Roles.Order());
    }

    [Fact]
    public async Task Given_a_development_token_when_shown_in_production_then_it_is_worth_nothing()
    {
        await RunAsync("Development", "token");

        Assert.True((await RecogniseAsync("Production", _output.ToString())).IsWorthless);
    }

    [Theory]
    [InlineData("Production", "token")]
    [InlineData("Staging", "token")]
    [InlineData("Development", "token", "--role", "emperor")]
    [InlineData("Development", "token", "--role", "system")]
    [InlineData("Development", "token", "--rôle", "member")]
    [InlineData("Development", "token", "--role")]
    [InlineData("Development", "token", "--role", "member", "--unit", "U-000001")]
    [InlineData("Development", "token", "--member", "nonsense")]
    public async Task Given_a_wrong_place_or_wish_when_a_token_is_asked_for_then_none_is_printed(
        string environment,
        params string[] words)
    {
        Assert.Equal(2, await RunAsync(environment, words));

        Assert.Empty(_output.ToString());
        Assert.NotEmpty(_errors.ToString());
    }

    [Fact]
    public async Task Given_a_new_key_when_made_then_nobody_else_on_the_machine_can_read_it()
    {
        await RunAsync("Development", "token");

        var file = _configuration["DevelopmentIssuer:KeyFile"]!;
        Assert.StartsWith("-----BEGIN PRIVATE KEY-----", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    private Task<int> RunAsync(string environment, params string[] words) =>
        new TokenVerb(_configuration, In(environment), TimeProvider.System).RunAsync(words, _output, _errors);

    private async Task<Recognition> RecogniseAsync(string environment, string token)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddAccess(_configuration, In(environment))
            .BuildServiceProvider();
        return await services.GetRequiredService<IAuthenticator>()
            .RecogniseAsync($"Bearer {token.Trim()}", CancellationToken.None);
    }

    private static HostingEnvironment In(string environment) => new() { EnvironmentName = environment };
}
