using System.Globalization;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Payments.Camt;

/// <summary>Reads the values of a bank file, and refuses what is none.</summary>
internal static class CamtValues
{
    private const NumberStyles PlainDecimal = NumberStyles.AllowDecimalPoint;

    /// <summary>An amount of zero or more, of whatever currency the file names.</summary>
    public static async ValueTask<Money> AmountAsync(this CamtXml xml)
    {
        var code = xml.Attribute("Ccy") ?? throw xml.Refuse("must name its currency in the attribute Ccy");
        if (Currency.Read(code) is not { Refusal: null, Value: var currency })
            throw xml.Refuse($"'{code}' is not a currency of ISO 4217");

        var text = await xml.TextAsync();
        if (!decimal.TryParse(text, PlainDecimal, CultureInfo.InvariantCulture, out var amount) || text[^1] is '.')
            throw xml.Refuse($"'{text}' is not an amount: digits, a point, digits, and no sign");

        var minorUnits = amount * (decimal)Math.Pow(10, currency.Decimals);
        if (minorUnits > long.MaxValue / 1_000) throw xml.Refuse($"'{text}' is more money than there is");
        if (minorUnits != decimal.Truncate(minorUnits))
            throw xml.Refuse($"'{text}' has more than the {currency.Decimals} decimals of {currency}");

        return Money.FromMinorUnits((long)minorUnits, currency);
    }

    /// <summary>Whether money came in (<c>CRDT</c>) or went out (<c>DBIT</c>).</summary>
    public static async ValueTask<bool> IsCreditAsync(this CamtXml xml) => await xml.TextAsync() switch
    {
        "CRDT" => true,
        "DBIT" => false,
        var other => throw xml.Refuse($"must be CRDT or DBIT, and is '{other}'"),
    };

    /// <summary>A yes or a no, in one of the four ways XML Schema allows.</summary>
    public static async ValueTask<bool> BooleanAsync(this CamtXml xml) => await xml.TextAsync() switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        var other => throw xml.Refuse($"must be true or false, and is '{other}'"),
    };

    /// <summary>A count or a place in a series, zero or more.</summary>
    public static async ValueTask<long> CountAsync(this CamtXml xml)
    {
        var text = await xml.TextAsync();
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw xml.Refuse($"'{text}' is not a whole number");
    }

    /// <summary>A sum whose currency is that of the account.</summary>
    public static async ValueTask<decimal> SumAsync(this CamtXml xml)
    {
        var text = await xml.TextAsync();
        return decimal.TryParse(text, PlainDecimal, CultureInfo.InvariantCulture, out var sum)
            ? sum
            : throw xml.Refuse($"'{text}' is not a sum: digits, a point, digits, and no sign");
    }

    /// <summary>The day inside the element the reader stands on, given as a date or as a moment.</summary>
    /// <remarks>A moment counts for the day it names, whatever its offset: banks write their own calendar.</remarks>
    public static async ValueTask<DateOnly> DayAsync(this CamtXml xml)
    {
        var day = default(DateOnly?);
        var scope = xml.Enter();
        while (await xml.NextAsync(scope))
        {
            if (xml.Name is not ("Dt" or "DtTm")) continue;

            var isMoment = xml.Name is "DtTm";
            var text = await xml.TextAsync();
            if (!IsDay(text, isMoment, out var read)) throw xml.Refuse($"'{text}' is not a date");
            day = read;
        }

        return day ?? throw xml.Refuse("must contain a Dt or a DtTm");
    }

    /// <summary>The IBAN of the account inside the element the reader stands on, as the bank writes it.</summary>
    public static async ValueTask<string?> AccountAsync(this CamtXml xml)
    {
        var iban = default(string);
        var account = xml.Enter();
        while (await xml.NextAsync(account))
            if (xml.Name is "Id")
                iban ??= await xml.FindAsync("IBAN");

        return iban;
    }

    /// <summary>A reference, or nothing when the element is empty.</summary>
    public static ValueTask<string?> ReferenceAsync(this CamtXml xml) =>
        xml.OptionalTextAsync(CamtXml.LongestReference);

    /// <summary>The text of the first child of that name, if there is one.</summary>
    public static async ValueTask<string?> FindAsync(this CamtXml xml, string name)
    {
        var found = default(string);
        var scope = xml.Enter();
        while (await xml.NextAsync(scope))
            if (xml.Name == name)
                found ??= await xml.OptionalTextAsync();

        return found;
    }

    /// <summary>The counterparty's IBAN when it is one; a bank may carry an account number of any other kind.</summary>
    public static Iban? IbanOrNothing(string? text) =>
        text is not null && Iban.Read(text) is { Refusal: null, Value: var iban } ? iban : null;

    private static bool IsDay(string text, bool isMoment, out DateOnly day)
    {
        day = default;
        if (text.Length < 10 || (isMoment && (text.Length < 19 || text[10] is not 'T'))) return false;
        if (isMoment && !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _)) return false;
        if (!isMoment && text.Length > 10 && text[10] is not ('Z' or '+' or '-')) return false;

        return DateOnly.TryParseExact(
            text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }
}
