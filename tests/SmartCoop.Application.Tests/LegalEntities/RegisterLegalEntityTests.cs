using SmartCoop.Application.Contacts;
using SmartCoop.Application.LegalEntities;
using SmartCoop.Domain;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Tests.LegalEntities;

public sealed class RegisterLegalEntityTests
{
    private static readonly RegisterLegalEntity Belgian = new(
        "SmartCoop SC",
        CountryCode.Belgium,
        Currency.Eur,
        Iban.Parse("BE68539007547034"),
        new PostalAddressInput("Rue 1", "1060", "Bruxelles", CountryCode.Belgium),
        "Europe/Brussels",
        EnterpriseNumber.Parse("0202239951"));

    private readonly LegalEntitiesInMemory _entities = new();

    [Fact]
    public async Task Given_none_when_two_are_registered_then_the_first_is_the_default()
    {
        var first = await Send(Belgian);
        var second = await Send(Belgian with { EnterpriseNumber = null });

        Assert.Equal([first.Value, second.Value], _entities.All.Select(entity => entity.Id));
        Assert.Equal([true, false], _entities.All.Select(entity => entity.IsDefault));
        Assert.Equal("30.00 EUR", _entities.All[0].ShareNominal.ToString());
    }

    [Fact]
    public async Task Given_an_entity_when_the_same_enterprise_is_registered_then_it_is_refused_and_nothing_is_kept()
    {
        var known = (await Send(Belgian)).Value;

        var refusal = (await Send(Belgian with { Name = "Another" })).Refusal;

        Assert.Equal(new LegalEntityAlreadyKnown(known, Belgian.EnterpriseNumber!), refusal);
        Assert.Single(_entities.All);
    }

    [Fact]
    public async Task Given_an_address_without_street_and_city_when_registered_then_both_are_told()
    {
        var refusals =
            (await Send(Belgian with { Address = Belgian.Address with { Street = "", City = " " } })).Refusals;

        Assert.Equal(["street", "city"], refusals.Cast<InvalidValue>().Select(refusal => refusal.Kind));
        Assert.Empty(_entities.All);
    }

    [Fact]
    public async Task Given_books_in_another_currency_when_no_price_of_a_share_is_given_then_it_is_refused()
    {
        var francs = Currency.Parse("CHF");

        var refusal = (await Send(Belgian with { Currency = francs })).Refusal;

        Assert.Equal(new ShareNominalNotUsable(LegalEntity.UsualShareNominal, francs), refusal);
        Assert.Empty(_entities.All);
    }

    private async Task<Result<Id<LegalEntity>>> Send(RegisterLegalEntity command) =>
        await new RegisterLegalEntityHandler(_entities, ClockAt.NewYearsEve).Handle(command, default);
}
