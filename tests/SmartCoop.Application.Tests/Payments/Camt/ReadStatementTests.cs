using SmartCoop.Application.Payments.Camt;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Tests.Payments.Camt;

public sealed class ReadStatementTests
{
    private const string AsOf2009 =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <c:Document xmlns:c="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">
          <c:BkToCstmrStmt>
            <c:GrpHdr><c:MsgId>KBC-20260302</c:MsgId><c:CreDtTm>2026-03-02T18:00:00+01:00</c:CreDtTm></c:GrpHdr>
            <c:Stmt>
              <c:Id>2026-041</c:Id><c:ElctrncSeqNb>41</c:ElctrncSeqNb>
              <c:CreDtTm>2026-03-02T18:00:00+01:00</c:CreDtTm>
              <c:Acct><c:Id><c:IBAN>BE68539007547034</c:IBAN></c:Id><c:Ccy>EUR</c:Ccy></c:Acct>
              <c:Bal><c:Tp><c:CdOrPrtry><c:Cd>PRCD</c:Cd></c:CdOrPrtry></c:Tp><c:Amt Ccy="EUR">250.00</c:Amt>
                <c:CdtDbtInd>DBIT</c:CdtDbtInd><c:Dt><c:Dt>2026-03-01</c:Dt></c:Dt></c:Bal>
              <c:Bal><c:Tp><c:CdOrPrtry><c:Cd>CLBD</c:Cd></c:CdOrPrtry></c:Tp><c:Amt Ccy="EUR">960</c:Amt>
                <c:CdtDbtInd>CRDT</c:CdtDbtInd><c:Dt><c:Dt>2026-03-02</c:Dt></c:Dt></c:Bal>
              <c:Bal><c:Tp><c:CdOrPrtry><c:Cd>CLAV</c:Cd></c:CdOrPrtry></c:Tp><c:Amt Ccy="EUR">960</c:Amt>
                <c:CdtDbtInd>CRDT</c:CdtDbtInd><c:Dt><c:Dt>2026-03-02</c:Dt></c:Dt></c:Bal>
              <c:TxsSummry><c:TtlNtries><c:NbOfNtries>1</c:NbOfNtries><c:Sum>1210</c:Sum></c:TtlNtries></c:TxsSummry>
              <c:Ntry>
                <c:NtryRef>1</c:NtryRef><c:Amt Ccy="EUR">1210.00000</c:Amt><c:CdtDbtInd>CRDT</c:CdtDbtInd>
                <c:RvslInd>false</c:RvslInd><c:Sts>BOOK</c:Sts>
                <c:BookgDt><c:Dt>2026-03-02</c:Dt></c:BookgDt><c:ValDt><c:DtTm>2026-03-03T00:00:00</c:DtTm></c:ValDt>
                <c:AcctSvcrRef>20260302-0001</c:AcctSvcrRef>
                <c:NtryDtls><c:TxDtls>
                  <c:Refs><c:EndToEndId>NOTPROVIDED</c:EndToEndId></c:Refs>
                  <c:AmtDtls><c:TxAmt><c:Amt Ccy="EUR">1210.00</c:Amt></c:TxAmt></c:AmtDtls>
                  <c:RltdPties>
                    <c:Dbtr><c:Nm>Théâtre de la Place</c:Nm><c:PstlAdr><c:Ctry>BE</c:Ctry></c:PstlAdr></c:Dbtr>
                    <c:DbtrAcct><c:Id><c:IBAN>BE72000000001616</c:IBAN></c:Id></c:DbtrAcct>
                  </c:RltdPties>
                  <c:RmtInf><c:Strd><c:CdtrRefInf>
                    <c:Tp><c:CdOrPrtry><c:Cd>SCOR</c:Cd></c:CdOrPrtry><c:Issr>BBA</c:Issr></c:Tp>
                    <c:Ref>010806817183</c:Ref>
                  </c:CdtrRefInf></c:Strd></c:RmtInf>
                </c:TxDtls></c:NtryDtls>
              </c:Ntry>
            </c:Stmt>
          </c:BkToCstmrStmt>
        </c:Document>
        """;

    private static readonly DateOnly SecondOfMarch = new(2026, 3, 2);

    [Fact]
    public async Task Given_a_file_of_version_2_with_prefixes_when_read_then_everything_is_there()
    {
        var (records, refusal) = await CamtFile.ReadAsync(AsOf2009);

        Assert.Null(refusal);
        Assert.Equal(
            [
                new CamtStatementStart(
                    "2026-041", 41, Iban.Parse("BE68539007547034"), new(2026, 3, 1), SecondOfMarch,
                    Eur(-250), Eur(960)),
                new CamtTransaction(
                    "20260302-0001",
                    SecondOfMarch,
                    new(2026, 3, 3),
                    Eur(1210),
                    "Théâtre de la Place",
                    Iban.Parse("BE72000000001616"),
                    StructuredCommunication.Parse("+++010/8068/17183+++")),
                new CamtStatementEnd("2026-041", 1, Eur(1210), Eur(0), Eur(960)),
            ],
            records);
    }

    [Fact]
    public async Task Given_a_file_of_version_8_when_read_then_parties_are_found_one_element_deeper()
    {
        var transaction = Assert.Single(await CamtFile.TransactionsAsync(CamtFile.Of(
            CamtFile.Entry("-40.00", $"""
                <NtryDtls>{CamtFile.Detail("-40.00", """
                <RltdPties><Cdtr><Pty><Nm>Printer &amp; Sons</Nm></Pty></Cdtr>
                <CdtrAcct><Id><IBAN>BE72000000001616</IBAN></Id></CdtrAcct></RltdPties>
                <RmtInf><Ustrd>posters</Ustrd><Ustrd>of May</Ustrd></RmtInf>
                """)}</NtryDtls>
                """),
            closing: "60.00")));

        Assert.Equal(Eur(-40), transaction.Amount);
        Assert.Equal("Printer & Sons", transaction.CounterpartyName);
        Assert.Equal("BE72000000001616", transaction.CounterpartyAccount?.Value);
        Assert.Equal("posters of May", transaction.RemittanceText);
        Assert.Null(transaction.Communication);
    }

    [Fact]
    public async Task Given_several_statements_in_a_file_when_read_then_they_come_one_after_the_other()
    {
        var (records, refusal) = await CamtFile.ReadAsync(CamtFile.Document(
            CamtFile.Statement("100.00", "110.00", CamtFile.Entry("10.00"), id: "S1") +
            CamtFile.Statement("110.00", "110.00", "", id: "S2") +
            CamtFile.Statement("110.00", "105.00", CamtFile.Entry("-5.00"), id: "S3")));

        Assert.Null(refusal);
        Assert.Equal(
            ["start S1", "10.00 EUR", "end S1", "start S2", "end S2", "start S3", "-5.00 EUR", "end S3"],
            records.Select(record => record switch
            {
                CamtStatementStart start => $"start {start.Reference}",
                CamtTransaction transaction => transaction.Amount.ToString(),
                CamtStatementEnd end => $"end {end.Reference}",
                _ => "?",
            }));
    }

    [Fact]
    public async Task Given_entries_that_are_only_announced_when_read_then_they_are_passed_over()
    {
        var pending = CamtFile.Entry("999.00", $"<NtryDtls>{CamtFile.Detail("999.00")}</NtryDtls>")
            .Replace("BOOK", "PDNG", StringComparison.Ordinal);

        Assert.Equal(
            [Eur(7)],
            (await CamtFile.TransactionsAsync(CamtFile.Of(pending + CamtFile.Entry("7.00"), closing: "107.00")))
                .Select(transaction => transaction.Amount));
    }

    [Fact]
    public async Task Given_an_entry_without_details_when_read_then_the_remark_of_the_bank_is_its_text()
    {
        var transaction = Assert.Single(await CamtFile.TransactionsAsync(CamtFile.Of(
            CamtFile.Entry("10.00", "<AddtlNtryInf>cash ***090/9337/55493***</AddtlNtryInf>", header: ""),
            closing: "110.00")));

        Assert.Equal("cash ***090/9337/55493***", transaction.RemittanceText);
        Assert.Equal("090933755493", transaction.Communication?.Value);
        Assert.Equal("S1/1", transaction.BankReference);
    }

    private static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);
}
