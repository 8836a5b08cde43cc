using SmartCoop.Domain.Contacts;

namespace SmartCoop.Domain.Vat;

/// <summary>For whom each category may be used.</summary>
/// <remarks>
/// Sources: Directive 2006/112/EC, articles 44 and 196 (services to businesses of another Member State), 138 (goods to
/// them), 146 (export), 132 (exempt by nature), 199 (domestic reverse charge); in Belgium Royal Decree no 1, article
/// 20.
/// </remarks>
public static class VatAdmissibility
{
    /// <summary>Refuses a category that this seller may not use for this buyer on this day.</summary>
    /// <param name="category">The category of a line.</param>
    /// <param name="seller">The country of the legal entity that sells.</param>
    /// <param name="buyer">The client.</param>
    /// <param name="day">The tax point: countries join and leave the European Union.</param>
    public static DomainError? Check(VatCategory category, CountryCode seller, VatBuyer buyer, DateOnly day) =>
        Broken(category, seller, buyer, day) is { } rule ? new VatCategoryNotAllowed(category, rule) : null;

    private static string? Broken(VatCategory category, CountryCode seller, VatBuyer buyer, DateOnly day) =>
        category switch
        {
            VatCategory.ReverseChargeEu or VatCategory.IntraCommunityGoods => OtherMemberState(seller, buyer, day),
            VatCategory.ReverseChargeDomestic => RegisteredAtHome(seller, buyer),
            VatCategory.Export when buyer.Country.IsEuMember(day) => "the client must be outside the European Union",
            _ => null,
        };

    private static string? OtherMemberState(CountryCode seller, VatBuyer buyer, DateOnly day)
    {
        if (!buyer.IsBusiness) return "the client must be a business";
        if (buyer.Country == seller) return "the client must be in another country";
        if (!buyer.Country.IsEuMember(day)) return "the client must be in a Member State of the European Union";

        return buyer.VatNumber is null ? "the client must have a VAT number" : null;
    }

    private static string? RegisteredAtHome(CountryCode seller, VatBuyer buyer)
    {
        if (!buyer.IsBusiness) return "the client must be a business";
        if (buyer.Country != seller) return "the client must be in the same country";

        return buyer.VatNumber is null ? "the client must have a VAT number" : null;
    }
}
