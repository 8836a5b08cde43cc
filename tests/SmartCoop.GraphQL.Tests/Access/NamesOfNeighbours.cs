using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Tests.Access;

/// <content>How questions name what the neighbours have.</content>
internal sealed partial class Neighbours
{
    /// <summary>How arguments and inputs name what is here.</summary>
    public IReadOnlyDictionary<string, string> Named => NamesOf(Here);

    /// <summary>How arguments and inputs would name what is there; the link stays that of here.</summary>
    public IReadOnlyDictionary<string, string> NamedThere => NamesOf(There);

    private Dictionary<string, string> NamesOf(Household there) => new(StringComparer.Ordinal)
    {
        ["acceptanceLink"] = Quoted(Here.Link),
        ["after"] = Quoted(_beginning),
        ["apiTokenId"] = Quoted(NodeId.Of(_token)),
        ["clientId"] = Quoted(NodeId.Of(there.Client)),
        ["decisionId"] = Quoted(NodeId.Of(_decision)),
        ["entityId"] = Quoted(NodeId.Of(Entity)),
        ["from"] = "\"2026-10-01\"",
        ["id"] = Quoted(NodeId.Of(there.Unit)),
        ["ids"] = $"[{Quoted(NodeId.Of(there.Unit))}]",
        ["invoiceId"] = Quoted(NodeId.Of(there.Invoice)),
        ["legalEntityId"] = Quoted(NodeId.Of(Entity)),
        ["managerId"] = Quoted(NodeId.Of(there.Manager)),
        ["memberId"] = Quoted(NodeId.Of(there.Manager)),
        ["orderId"] = Quoted(NodeId.Of(there.Order)),
        ["paymentId"] = Quoted(NodeId.Of(_payment)),
        ["reservationId"] = Quoted(NodeId.Of(there.Reservation)),
        ["to"] = "\"2026-11-30\"",
        ["transactionId"] = Quoted(NodeId.Of(_unknownMoney)),
        ["unitId"] = Quoted(NodeId.Of(there.Unit)),
    };

    private static string Quoted(string text) => $"\"{text}\"";
}
