using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Tests.LegalEntities;

public sealed class LegalEntityTests
{
    private static readonly Id<LegalEntity> Id = Domain.Id.New<LegalEntity>(DateTimeOffset.UnixEpoch);

    private static readonly LegalEntityProfile Profile = new()
    {
        Name = "SmartCoop SC",
        Country = CountryCode.Belgium,
        Currency = Currency.Eur,
        Iban = Iban.Parse("BE68539007547034"),
        Address = PostalAddress.Read("Rue Émile Féron 70", "1060", "Bruxelles", CountryCode.Belgium).Value,
        EnterpriseNumber = EnterpriseNumber.Parse("0202.239.951"),
        VatNumber = VatNumber.Parse("BE0202239951"),
        TimeZone = "Europe/Brussels",
        ShareNominal = LegalEntity.UsualShareNominal,
    };

    [Fact]
    public void Given_statutes_when_registered_then_clients_have_thirty_days_and_a_share_costs_thirty_euro()
    {
        var entity = LegalEntity.Register(Id, Profile, isDefault: true).Value;

        Assert.Equal(30, entity.PaymentTermDays);
        Assert.Equal("30.00 EUR", entity.ShareNominal.ToString());
        Assert.Equal(
            [new LegalEntityRegistered(Id, "SmartCoop SC", CountryCode.Belgium, Currency.Eur, IsDefault: true)],
            entity.Events);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    public void Given_a_lawful_payment_term_when_registered_then_it_is_kept(int days) =>
        Assert.Equal(days, Register(Profile with { PaymentTermDays = days }).Value.PaymentTermDays);

    [Theory]
    [InlineData(-1)]
    [InlineData(61)]
    public void Given_an_unlawful_payment_term_when_registered_then_it_is_refused(int days) =>
        Assert.Equal(new PaymentTermOutOfBounds(days, 60), Register(Profile with { PaymentTermDays = days }).Refusal);

    [Fact]
    public void Given_several_faults_when_registered_then_all_are_told_at_once()
    {
        var francs = Money.Of(30m, Currency.Parse("CHF"));
        var other = VatNumber.Parse("BE0200004397");

        var refusals = Register(Profile with
        {
            Name = "",
            TimeZone = "Europe/Bruxelles",
            ShareNominal = francs,
            VatNumber = other,
        }).Refusals;

        Assert.Equal(
            [
                new InvalidValue("name of a legal entity", "", "it must not be empty"),
                new InvalidValue("time zone", "Europe/Bruxelles", "the IANA database does not know it"),
                new ShareNominalNotUsable(francs, Currency.Eur),
                new EntityVatNumberDiffers(Profile.EnterpriseNumber!, other),
            ],
            refusals);
    }

    [Theory]
    [InlineData("2026-06-30T21:59:59Z", "2026-06-30")]
    [InlineData("2026-06-30T22:00:00Z", "2026-07-01")]
    [InlineData("2026-12-31T22:59:59Z", "2026-12-31")]
    [InlineData("2026-12-31T23:00:00Z", "2027-01-01")]
    public void Given_a_moment_then_its_day_is_that_of_the_entity_in_summer_and_in_winter(string moment, string day) =>
        Assert.Equal(
            DateOnly.Parse(day, null),
            Register(Profile).Value.DayAt(DateTimeOffset.Parse(moment, null)));

    private static Result<LegalEntity> Register(LegalEntityProfile profile) =>
        LegalEntity.Register(Id, profile, isDefault: false);
}
