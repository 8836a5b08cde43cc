using System.Globalization;
using System.Numerics;
using CsCheck;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Domain.Tests.Generators;

/// <content>Numbers with check digits, made without the code under test.</content>
internal static partial class Any
{
    /// <summary>A Belgian account number.</summary>
    public static Gen<Iban> BelgianIban { get; } = Gen.Long[0, 9_999_999_999].Select(number =>
    {
        var check = number % 97 is var remainder and not 0 ? remainder : 97;
        return Domain.Identifiers.Iban.Parse(IbanText("BE", $"{number:D10}{check:D2}"));
    });

    /// <summary>A German, French, Dutch, Norwegian or Maltese account number: letters, short and long.</summary>
    public static Gen<Iban> ForeignIban { get; } = Gen.OneOf(
        Bban("DE", "", 18),
        Bban("FR", "2004101005", 13),
        Bban("NL", "ABNA", 10),
        Bban("NO", "", 11),
        Bban("MT", "MALT01100", 18));

    /// <summary>An account number of any country.</summary>
    public static Gen<Iban> Iban { get; } = Gen.OneOf(BelgianIban, ForeignIban);

    /// <summary>A bank with or without a branch.</summary>
    public static Gen<Bic> Bic { get; } =
        Gen.Select(Letters(4), Gen.OneOfConst("BE", "FR", "NL", "LU", "XK"), Gen.OneOfConst("BB", "22", "B1"))
            .Select(Gen.OneOfConst("", "XXX", "P01"), (bank, branch) => (bank, branch))
            .Select(it => Domain.Identifiers.Bic.Parse(it.bank.Item1 + it.bank.Item2 + it.bank.Item3 + it.branch));

    /// <summary>A Belgian enterprise.</summary>
    public static Gen<EnterpriseNumber> EnterpriseNumber { get; } = Gen.Long[0, 19_999_999]
        .Select(number => Domain.Identifiers.EnterpriseNumber.Parse($"{number:D8}{97 - (number % 97):D2}"));

    /// <summary>A VAT number of Belgium, Germany, Spain, the Netherlands, Austria or Greece.</summary>
    public static Gen<VatNumber> VatNumber { get; } = Gen.OneOf(
        EnterpriseNumber.Select(Domain.Identifiers.VatNumber.Of),
        Digits(9).Select(digits => Domain.Identifiers.VatNumber.Parse($"DE{digits}")),
        Digits(7).Select(digits => Domain.Identifiers.VatNumber.Parse($"ESX{digits}T")),
        Digits(9).Select(digits => Domain.Identifiers.VatNumber.Parse($"NL{digits}B01")),
        Digits(8).Select(digits => Domain.Identifiers.VatNumber.Parse($"ATU{digits}")),
        Digits(9).Select(digits => Domain.Identifiers.VatNumber.Parse($"EL{digits}")));

    /// <summary>A structured communication; one in five leaves no remainder by 97.</summary>
    public static Gen<StructuredCommunication> StructuredCommunication { get; } = Gen.Frequency(
            (4, Gen.Long[0, 9_999_999_999]),
            (1, Gen.Long[0, 9_999_999_999 / 97].Select(multiple => multiple * 97)))
        .Select(Domain.Identifiers.StructuredCommunication.FromNumber);

    /// <summary>So many decimal digits.</summary>
    public static Gen<string> Digits(int count) =>
        Gen.Char['0', '9'].Array[count].Select(digits => new string(digits));

    private static Gen<string> Letters(int count) =>
        Gen.Char['A', 'Z'].Array[count].Select(letters => new string(letters));

    private static Gen<Iban> Bban(string country, string head, int digits) =>
        Digits(digits).Select(tail => Domain.Identifiers.Iban.Parse(IbanText(country, head + tail)));

    private static string IbanText(string country, string bban)
    {
        var number = string.Concat($"{bban}{country}00".Select(sign => sign <= '9' ? sign - '0' : sign - 'A' + 10));
        return $"{country}{98 - (int)(BigInteger.Parse(number, CultureInfo.InvariantCulture) % 97):D2}{bban}";
    }
}
