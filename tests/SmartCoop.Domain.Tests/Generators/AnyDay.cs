using CsCheck;
using SmartCoop.Domain.Calendar;

namespace SmartCoop.Domain.Tests.Generators;

/// <content>Days, and spans of days.</content>
internal static partial class Any
{
    /// <summary>A day from 2000 to 2099.</summary>
    public static Gen<DateOnly> Day { get; } = Gen.Int[0, 36_524].Select(new DateOnly(2000, 1, 1).AddDays);

    /// <summary>A period of one day to three years.</summary>
    public static Gen<Period> Period { get; } = Gen.Select(Day, Gen.Int[0, 1_095])
        .Select((from, length) => new Period(from, from.AddDays(length)));

    /// <summary>Days on which something is in force, with or without an end.</summary>
    public static Gen<Validity> Validity { get; } = Gen.Select(Day, Gen.Int[0, 1_095], Gen.Bool)
        .Select((from, length, ends) => new Validity(from, ends ? from.AddDays(length) : null));
}
