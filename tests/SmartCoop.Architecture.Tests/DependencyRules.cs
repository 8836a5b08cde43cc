using System.Reflection;
using System.Text.RegularExpressions;
using Mediator;
using Mono.Cecil;
using NetArchTest.Rules;
using SmartCoop.Application.Pipeline;

namespace SmartCoop.Architecture.Tests;

/// <summary>Which import must never exist. Each rule answers with what breaks it, by name.</summary>
internal static class DependencyRules
{
    private static readonly Regex BaseLibrary = new(@"^(System\..*|System|mscorlib|netstandard)$");

    private static readonly Regex DomainAndMediator = new(
        @"^(System\..*|SmartCoop\.Domain|Mediator|Microsoft\.Extensions\.DependencyInjection\.Abstractions)$");

    private static readonly string[] Outside =
    [
        "System.IO.", "System.Net.", "System.Data.", "System.Console", "System.TimeProvider", "System.Random",
        "System.Diagnostics.Process", "System.Security.Cryptography.RandomNumberGenerator",
    ];

    private static readonly Type[] HandlerInterfaces =
    [
        typeof(ICommandHandler<>), typeof(ICommandHandler<,>), typeof(IQueryHandler<,>), typeof(IRequestHandler<>),
        typeof(IRequestHandler<,>), typeof(IStreamQueryHandler<,>), typeof(INotificationHandler<>),
    ];

    public static IEnumerable<string> NothingButTheBaseLibrary(Assembly assembly) =>
        References(assembly).Where(name => !BaseLibrary.IsMatch(name));

    public static IEnumerable<string> NothingButDomainAndMediator(Assembly assembly) =>
        References(assembly).Where(name => !DomainAndMediator.IsMatch(name));

    /// <summary>What a pure assembly touches of the outside world: files, networks, clocks, chance.</summary>
    public static IEnumerable<string> NothingOfTheOutside(Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        return
        [
            .. module.GetTypeReferences()
                .Select(type => type.FullName)
                .Where(name => Outside.Any(outside => name.StartsWith(outside, StringComparison.Ordinal))),
        ];
    }

    public static IEnumerable<string> OnlyPersistenceKnowsTheDatabase(Assembly host, string root) => Breaches(
        Types.InAssembly(host)
            .That().ResideInNamespace(root)
            .And().DoNotResideInNamespace($"{root}.Persistence")
            .ShouldNot().HaveDependencyOnAny("Microsoft.EntityFrameworkCore", "Npgsql", "Microsoft.Data.Sqlite"));

    public static IEnumerable<string> PersistenceKnowsNoGraphQL(Assembly host, string root) => Breaches(
        Types.InAssembly(host)
            .That().ResideInNamespace($"{root}.Persistence")
            .ShouldNot().HaveDependencyOnAny("GraphQL", "GraphQLParser"));

    public static IReadOnlyList<Type> Handlers(Assembly application) =>
    [
        .. application.GetTypes().Where(type => type is { IsAbstract: false, IsInterface: false })
            .Where(type => Messages(type).Any()),
    ];

    public static IEnumerable<string> HandlersAreInternalSealedAndNamedAfterTheirMessage(Assembly application) =>
        Handlers(application)
            .Where(type => !type.Namespace!.StartsWith("Mediator", StringComparison.Ordinal))
            .Where(type => type.IsVisible || !type.IsSealed || !IsNamedAfterItsMessages(type))
            .Select(type => type.FullName!);

    /// <summary>
    /// A handler asks aggregates and ports, never another handler; inside a transaction it sends no other command.
    /// </summary>
    public static IEnumerable<string> HandlersKnowNoOtherHandler(Assembly application) =>
        from handler in Handlers(application)
        from parameter in handler.GetConstructors().SelectMany(constructor => constructor.GetParameters())
        where Handlers(application).Contains(parameter.ParameterType)
            || (IsTransaction(handler) && parameter.ParameterType.IsAssignableTo(typeof(ISender)))
            || (IsTransaction(handler) && parameter.ParameterType.IsAssignableTo(typeof(IPublisher)))
        select $"{handler.FullName} takes {parameter.ParameterType.Name}";

    /// <summary>A graph type shows a read model; an aggregate could never change again.</summary>
    public static IEnumerable<string> GraphTypesShowNoAggregate(Assembly host) =>
        from type in host.GetTypes()
        where type.IsAssignableTo(typeof(global::GraphQL.Types.IGraphType))
        from shown in Bases(type).Where(IsOfTheEngine).SelectMany(ancestor => ancestor.GetGenericArguments()).Distinct()
        where shown.IsAssignableTo(typeof(Domain.AggregateRoot))
        select $"{type.FullName} shows {shown.Name}";

    private static IEnumerable<string> References(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

    private static IEnumerable<Type> Messages(Type handler) => handler.GetInterfaces()
        .Where(type => type.IsGenericType && HandlerInterfaces.Contains(type.GetGenericTypeDefinition()))
        .Select(type => type.GetGenericArguments()[0]);

    /// <summary>
    /// One message gives its name, several give what their names begin with; a fact may have several handlers, which
    /// say what they do.
    /// </summary>
    private static bool IsNamedAfterItsMessages(Type handler)
    {
        var messages = Messages(handler).Where(message => !message.IsAssignableTo(typeof(INotification))).ToList();
        return messages switch
        {
            [] => true,
            [var only] => handler.Name == only.Name + "Handler",
            _ => handler.Name.EndsWith("Handler", StringComparison.Ordinal) && messages.TrueForAll(message =>
                message.Name.StartsWith(handler.Name[..^"Handler".Length], StringComparison.Ordinal)),
        };
    }

    private static bool IsTransaction(Type handler) =>
        Messages(handler).Any(message => message.IsAssignableTo(typeof(IOperation)));

    private static bool IsOfTheEngine(Type type) =>
        type.Namespace!.StartsWith("GraphQL.", StringComparison.Ordinal);

    private static IEnumerable<Type> Bases(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            if (type.IsGenericType)
                yield return type;
    }

    private static IEnumerable<string> Breaches(ConditionList rule) => rule.GetResult().FailingTypeNames ?? [];
}
