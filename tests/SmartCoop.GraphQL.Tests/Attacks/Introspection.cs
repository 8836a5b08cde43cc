using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.SystemTextJson;

namespace SmartCoop.GraphQL.Tests.Attacks;

/// <summary>The introspection that graphql-js 16 makes when it is asked for everything.</summary>
internal static class Introspection
{
    public const string Query =
        """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name kind }
            mutationType { name kind }
            subscriptionType { name kind }
            types { ...FullType }
            directives {
              name description isRepeatable locations
              args(includeDeprecated: true) { ...InputValue }
            }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) {
            name description
            args(includeDeprecated: true) { ...InputValue }
            type { ...TypeRef }
            isDeprecated deprecationReason
          }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue {
          name description
          type { ...TypeRef }
          defaultValue isDeprecated deprecationReason
        }
        fragment TypeRef on __Type {
          kind name
          ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
            ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;

    public static JsonNode Read(ExecutionResult result) =>
        JsonNode.Parse(new GraphQLSerializer().Serialize(result))!["data"]!["__schema"]!;

    public static IEnumerable<string?> Names(JsonNode? list) =>
        list!.AsArray().Select(item => (string?)item!["name"]).Order(StringComparer.Ordinal);

    public static JsonNode Named(JsonNode? list, string name) =>
        list!.AsArray().Single(item => (string?)item!["name"] == name)!;
}
