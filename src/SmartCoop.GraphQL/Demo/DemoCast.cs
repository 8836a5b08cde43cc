namespace SmartCoop.GraphQL.Demo;

/// <summary>Who plays in the demo cooperative: invented people, units of several trades, and their clients.</summary>
/// <remarks>No person or company is meant; the enterprise numbers pass their check digits and nothing more.</remarks>
internal static class DemoCast
{
    /// <summary>A unit, the member who runs it, and what its work usually costs.</summary>
    /// <param name="Unit">The name the unit trades under.</param>
    /// <param name="Trade">What it does.</param>
    /// <param name="Manager">The member who runs it.</param>
    /// <param name="Work">What a line of its invoices says.</param>
    /// <param name="UnitPrice">The usual price of a day or a piece, in euros, excluding VAT.</param>
    /// <param name="InvoicesPerYear">How busy the unit is.</param>
    public sealed record Part(
        string Unit,
        string Trade,
        string Manager,
        string Work,
        decimal UnitPrice,
        int InvoicesPerYear);

    /// <summary>A client, and where it lives.</summary>
    public sealed record Customer(
        string Name,
        string? EnterpriseNumber,
        string? VatNumber,
        string Street,
        string PostalCode,
        string City,
        string Country);

    public static IReadOnlyList<Part> Parts { get; } =
    [
        new("Atelier Lumen", "lighting design", "Ana Lemaire", "Lighting design, days", 410m, 9),
        new("Ritournelle", "music teaching", "Bilal Haddad", "Violin workshop", 95m, 10),
        new("Pixel & Plomb", "graphic design", "Chloé Peeters", "Graphic identity, days", 380m, 8),
        new("Terre Neuve", "landscape gardening", "Daan Claes", "Garden upkeep, days", 290m, 8),
        new("Version Courte", "translation", "Elena Rossi", "Translation French to Dutch, pages", 38m, 11),
        new("Sous la Scène", "stage carpentry", "Fabrice Noël", "Stage building, days", 320m, 6),
        new("Deux Roues", "bicycle courier", "Gita Sharma", "Deliveries, rounds", 62m, 12),
        new("Plein Cadre", "photography", "Hugo Martens", "Photo report, days", 450m, 7),
        new("Code Commun", "web development", "Inès Dubois", "Web development, days", 520m, 9),
        new("Table d'Hier", "cooking workshops", "Jonas Wouters", "Cooking workshop", 240m, 6),
        new("Oreille Interne", "sound recording", "Kadiatou Bah", "Sound recording, days", 360m, 5),
        new("Collectif Marée", "dance company", "Lucas Verhoeven", "Performance", 1_450m, 4),
    ];

    public static IReadOnlyList<Customer> Customers { get; } =
    [
        new("Théâtre du Canal", "0200004397", "BE0200004397", "Quai aux Briques 14", "1000", "Bruxelles", "BE"),
        new("Stad Dender", "0202239951", "BE0202239951", "Markt 1", "9300", "Aalst", "BE"),
        new("Brasserie des Trois Ponts", "0403019261", "BE0403019261", "Rue des Ponts 33", "4000", "Liège", "BE"),
        new("Uitgeverij Lantaarn", "0428759497", "BE0428759497", "Kerkstraat 8", "9000", "Gent", "BE"),
        new("Festival Nord", "0739484052", "BE0739484052", "Avenue Louise 200", "1050", "Bruxelles", "BE"),
        new("Maison des Associations", "0566988259", "BE0566988259", "Rue Neuve 5", "5000", "Namur", "BE"),
        new("Studio Garonne SARL", null, "FR40303265045", "Rue Lafayette 21", "31000", "Toulouse", "FR"),
        new("Alpenklang GmbH", null, "ATU13585627", "Getreidegasse 3", "5020", "Salzburg", "AT"),
        new("Madame Odile Fontaine", null, null, "Rue du Parc 12", "1348", "Louvain-la-Neuve", "BE"),
        new("De heer Pieter Maes", null, null, "Dorpstraat 4", "2800", "Mechelen", "BE"),
    ];
}
