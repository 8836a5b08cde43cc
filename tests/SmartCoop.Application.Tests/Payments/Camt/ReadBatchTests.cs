using SmartCoop.Application.Payments.Camt;

namespace SmartCoop.Application.Tests.Payments.Camt;

public sealed class ReadBatchTests
{
    private const string TakenFive =
        """
        <Chrgs><TtlChrgsAndTaxAmt Ccy="EUR">5.00</TtlChrgsAndTaxAmt>
        <Rcrd><Amt Ccy="EUR">5.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><ChrgInclInd>true</ChrgInclInd></Rcrd></Chrgs>
        """;

    [Fact]
    public async Task Given_a_batch_when_read_then_each_of_its_transactions_comes_with_a_reference_of_its_own()
    {
        var transactions = await CamtFile.TransactionsAsync(CamtFile.Of(
            CamtFile.Entry("60.00", $"""
                <NtryDtls><Btch><NbOfTxs>3</NbOfTxs></Btch>
                {CamtFile.Detail("10.00")}
                {CamtFile.Detail("20.00").Replace("<Amt", "<Refs><TxId>T7</TxId></Refs><Amt", StringComparison.Ordinal)}
                {CamtFile.Detail("30.00").Replace(
                    "<Amt", "<Refs><AcctSvcrRef>X9</AcctSvcrRef></Refs><Amt", StringComparison.Ordinal)}
                </NtryDtls>
                """),
            closing: "160.00"));

        Assert.Equal(
            [("R1/1", 10m), ("R1/T7", 20m), ("X9", 30m)],
            transactions.Select(transaction => (transaction.BankReference, transaction.Amount.Amount)));
    }

    [Fact]
    public async Task Given_a_batch_with_both_directions_when_read_then_they_net_to_the_entry()
    {
        var transactions = await CamtFile.TransactionsAsync(CamtFile.Of(
            CamtFile.Entry("7.00", $"<NtryDtls>{CamtFile.Detail("10.00")}{CamtFile.Detail("-3.00")}</NtryDtls>"),
            closing: "107.00"));

        Assert.Equal([10m, -3m], transactions.Select(transaction => transaction.Amount.Amount));
    }

    [Fact]
    public async Task Given_a_payment_booked_less_charges_when_read_then_the_charges_are_a_movement_of_their_own()
    {
        var transactions = await CamtFile.TransactionsAsync(CamtFile.Of(
            CamtFile.Entry("95.00", $"{TakenFive}<NtryDtls>{CamtFile.Detail("100.00")}</NtryDtls>"),
            closing: "195.00"));

        Assert.Equal(
            [("R1", 100m, false), ("R1/charge", -5m, true)],
            transactions.Select(Told));
    }

    [Fact]
    public async Task Given_a_payment_without_amount_and_charges_inside_when_read_then_they_are_taken_apart()
    {
        var transactions = await CamtFile.TransactionsAsync(CamtFile.Of(
            CamtFile.Entry("95.00", $"{TakenFive}<NtryDtls><TxDtls></TxDtls></NtryDtls>"),
            closing: "195.00"));

        Assert.Equal([("R1", 100m, false), ("R1/charge", -5m, true)], transactions.Select(Told));
    }

    [Fact]
    public async Task Given_charges_of_version_2_when_read_then_the_sums_tell_whether_they_are_inside()
    {
        const string charged = "<Chrgs><Amt Ccy=\"EUR\">2.50</Amt></Chrgs>";
        const string paid = "<AmtDtls><TxAmt><Amt Ccy=\"EUR\">50.00</Amt></TxAmt></AmtDtls>";

        var inside = await CamtFile.TransactionsAsync(AsOf2009(
            CamtFile.Entry("-52.50", $"<NtryDtls><TxDtls>{paid}{charged}</TxDtls></NtryDtls>"), closing: "47.50"));
        var outside = await CamtFile.TransactionsAsync(AsOf2009(
            CamtFile.Entry("-50.00", $"<NtryDtls><TxDtls>{paid}{charged}</TxDtls></NtryDtls>"), closing: "50.00"));

        Assert.Equal([("R1", -50m, false), ("R1/charge", -2.5m, true)], inside.Select(Told));
        Assert.Equal([("R1", -50m, false)], outside.Select(Told));
    }

    [Fact]
    public async Task Given_a_fee_booked_alone_when_read_then_it_is_a_charge()
    {
        var fee = Assert.Single(await CamtFile.TransactionsAsync(CamtFile.Of(
            CamtFile.Entry("-4.00", header: """
                <AcctSvcrRef>F1</AcctSvcrRef><BkTxCd><Domn><Cd>ACMT</Cd>
                <Fmly><Cd>MDOP</Cd><SubFmlyCd>CHRG</SubFmlyCd></Fmly></Domn></BkTxCd>
                """),
            closing: "96.00")));

        Assert.Equal(("F1", -4m, true), Told(fee));
    }

    [Fact]
    public async Task Given_a_transfer_that_bounced_when_read_then_the_creditor_who_never_got_it_is_the_counterparty()
    {
        var bounce = Assert.Single(await CamtFile.TransactionsAsync(CamtFile.Of(
            CamtFile.Entry("40.00", $"""
                <NtryDtls>{CamtFile.Detail("40.00", """
                <RltdPties><Dbtr><Pty><Nm>Us</Nm></Pty></Dbtr><Cdtr><Pty><Nm>Printer</Nm></Pty></Cdtr></RltdPties>
                <RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>
                """)}</NtryDtls>
                """).Replace("<Sts>", "<RvslInd>true</RvslInd><Sts>", StringComparison.Ordinal),
            closing: "140.00")));

        Assert.True(bounce.IsReversal);
        Assert.Equal(("R1/R", "Printer"), (bounce.BankReference, bounce.CounterpartyName));
    }

    [Fact]
    public async Task Given_a_reference_the_bank_repeats_when_read_then_each_movement_keeps_a_name_of_its_own()
    {
        var transactions = await CamtFile.TransactionsAsync(CamtFile.Of(
            CamtFile.Entry("1.00") + CamtFile.Entry("2.00") + CamtFile.Entry("3.00"),
            closing: "106.00"));

        Assert.Equal(["R1", "R1#2", "R1#3"], transactions.Select(transaction => transaction.BankReference));
    }

    [Fact]
    public async Task Given_a_payment_in_another_currency_when_read_then_its_worth_is_what_was_booked()
    {
        var transaction = Assert.Single(await CamtFile.TransactionsAsync(CamtFile.Of(
            CamtFile.Entry("9.00", $"<NtryDtls><TxDtls>{CamtFile.Amount("10.00", "USD")}</TxDtls></NtryDtls>"),
            closing: "109.00")));

        Assert.Equal("9.00 EUR", transaction.Amount.ToString());
    }

    [Fact]
    public async Task Given_an_entry_of_nothing_when_read_then_no_money_moves() =>
        Assert.Empty(await CamtFile.TransactionsAsync(CamtFile.Of(CamtFile.Entry("0.00"), closing: "100.00")));

    private static string AsOf2009(string entries, string closing) =>
        CamtFile.Of(entries, closing)
            .Replace(CamtFile.Version8, CamtFile.Version2, StringComparison.Ordinal)
            .Replace("<Sts><Cd>BOOK</Cd></Sts>", "<Sts>BOOK</Sts>", StringComparison.Ordinal);

    private static (string Reference, decimal Amount, bool IsCharge) Told(CamtTransaction transaction) =>
        (transaction.BankReference, transaction.Amount.Amount, transaction.IsCharge);
}
