namespace SmartCoop.Application.Tests.Payments.Camt;

public sealed class RefuseFileTests
{
    private const string Include = "<x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\"/>";

    private static readonly string Good = CamtFile.Of(
        CamtFile.Entry("10.00", $"<NtryDtls>{CamtFile.Detail("4.00")}{CamtFile.Detail("6.00")}</NtryDtls>"),
        closing: "110.00");

    public static TheoryData<string, string, string, string> Breaks { get; } = new()
    {
        { "<Amt Ccy=\"EUR\">10.00", "<Amt Ccy=\"EUR\">10.01", "Ntry[1]", "the transactions make 10.00 EUR" },
        { "<Amt Ccy=\"EUR\">110.00", "<Amt Ccy=\"EUR\">111.00", "Stmt[1]", "the closing balance is 111.00 EUR" },
        { "<Amt Ccy=\"EUR\">10.00", "<Amt Ccy=\"USD\">10.00", "Ntry[1]/NtryDtls", "the entry is in USD" },
        { "<Amt Ccy=\"EUR\">110.00", "<Amt Ccy=\"USD\">110.00", "Stmt[1]/Ntry", "the closing balance is in USD" },
        { "<Ccy>EUR</Ccy>", "<Ccy>USD</Ccy>", "Stmt[1]/Ntry", "the account is in USD" },
        { "<Amt Ccy=\"EUR\">10.00", "<Amt Ccy=\"EURO\">10.00", "Ntry[1]/Amt", "'EURO' is not a currency of ISO 4217" },
        { "<Amt Ccy=\"EUR\">10.00", "<Amt>10.00", "Ntry[1]/Amt", "must name its currency" },
        { "<Amt Ccy=\"EUR\">10.00", "<Amt Ccy=\"EUR\">-10.00", "Ntry[1]/Amt", "no sign" },
        { "<Amt Ccy=\"EUR\">10.00", "<Amt Ccy=\"EUR\">+10.00", "Ntry[1]/Amt", "no sign" },
        { "<Amt Ccy=\"EUR\">10.00", "<Amt Ccy=\"EUR\">10,00", "Ntry[1]/Amt", "'10,00' is not an amount" },
        { "<Amt Ccy=\"EUR\">10.00", "<Amt Ccy=\"EUR\">1e1", "Ntry[1]/Amt", "'1e1' is not an amount" },
        { "<Amt Ccy=\"EUR\">10.00", "<Amt Ccy=\"EUR\">10.", "Ntry[1]/Amt", "'10.' is not an amount" },
        { "<Amt Ccy=\"EUR\">10.00", "<Amt Ccy=\"EUR\">٣", "Ntry[1]/Amt", "is not an amount" },
        { "<Amt Ccy=\"EUR\">10.00", "<Amt Ccy=\"EUR\"> ", "Ntry[1]/Amt", "must not be empty" },
        { "<Amt Ccy=\"EUR\">10.00", "<Amt Ccy=\"EUR\">10.001", "Ntry[1]/Amt", "more than the 2 decimals of EUR" },
        { "<Amt Ccy=\"EUR\">10.00", "<Amt Ccy=\"EUR\">99999999999999999999", "Ntry[1]/Amt", "more money than" },
        { "<Amt Ccy=\"EUR\">10.00", "<Amt Ccy=\"EUR\">1</Amt><Amt Ccy=\"EUR\">9", "Ntry[1]/Amt", "only once" },
        { "<Amt Ccy=\"EUR\">4.00", "<Amt Ccy=\"USD\">4.00", "NtryDtls/TxDtls[2]", "must have an amount in EUR" },
        { "<Amt Ccy=\"EUR\">6.00", "<Amt Ccy=\"USD\">6.00", "Stmt[1]/Ntry[1]", "must have an amount in EUR" },
        { "CRDT</CdtDbtInd>\n<Sts>", "CREDIT</CdtDbtInd>\n<Sts>", "Ntry[1]/CdtDbtInd", "must be CRDT or DBIT" },
        { "<Cd>BOOK</Cd>", "<Cd>BOOKED</Cd>", "Ntry[1]/Sts", "must be BOOK, PDNG, INFO or FUTR" },
        { "<Sts><Cd>BOOK</Cd></Sts>", "", "Ntry[1]/NtryDtls", "must have a status" },
        { "<BookgDt><Dt>2026-03-02", "<BookgDt><Dt>2026-02-30", "BookgDt/Dt", "'2026-02-30' is not a date" },
        { "<BookgDt><Dt>2026-03-02", "<BookgDt><Dt>02/03/2026", "BookgDt/Dt", "'02/03/2026' is not a date" },
        { "<BookgDt><Dt>2026-03-02</Dt>", "<BookgDt>2026-03-02", "Ntry[1]/BookgDt", "elements, not text" },
        { "<Id>S1</Id>", "", "Stmt[1]/Ntry", "must have a reference" },
        { "<Id>S1</Id>", $"<Id>{new string('S', 71)}</Id>", "Stmt[1]/Id", "at most 70 characters" },
        { "<ElctrncSeqNb>41", "<ElctrncSeqNb>4x1", "Stmt[1]/ElctrncSeqNb", "'4x1' is not a whole number" },
        { "BE68539007547034", "BE68539007547035", "Stmt[1]/Acct", "check digits" },
        { "<IBAN>BE68539007547034</IBAN>", "<Othr><Id>1</Id></Othr>", "Stmt[1]/Acct", "must have an IBAN" },
        { "<Cd>OPBD</Cd>", "<Cd>OPAV</Cd>", "Stmt[1]/Ntry", "must have an opening balance" },
        { "<Cd>CLBD</Cd>", "<Cd>CLAV</Cd>", "Stmt[1]/Ntry", "must have a closing balance" },
        { "<Cd>CLBD</Cd>", "<Cd>OPBD</Cd>", "Stmt[1]/Bal", "only once for each type" },
        { "<Cd>OPBD</Cd></CdOrPrtry>", "<Cd>OPBD</Cd></CdOrPrtry><SubTp><Cd>INTM</Cd></SubTp>", "Bal", "intermediate" },
        { "<NtryDtls>", "<NtryDtls><Btch><NbOfTxs>3</NbOfTxs></Btch>", "NtryDtls", "announces 3 transactions" },
        { "<Ntry>", Summary("TtlNtries", 2, "10"), "Stmt[1]", "TtlNtries announces 2 entries, there are 1" },
        { "<Ntry>", Summary("TtlCdtNtries", 1, "11"), "Stmt[1]", "TtlCdtNtries announces 11" },
        { "<Ntry>", Summary("TtlDbtNtries", 1, "0"), "Stmt[1]", "TtlDbtNtries announces 1 entries, there are 0" },
        { "</Ntry>", "</Ntry><Bal/>", "Stmt[1]/Bal", "must come before the entries" },
        { "<Ntry>", Include + "<Ntry>", "Stmt[1]/include", "namespace" },
        { "camt.053.001.08", "camt.053.001.12", "Document", "camt.053.001.02 or camt.053.001.08" },
        { "camt.053.001.08", "camt.054.001.08", "Document", "camt.053.001.02 or camt.053.001.08" },
        { "BkToCstmrStmt>", "BkToCstmrDbtCdtNtfctn>", "BkToCstmrDbtCdtNtfctn", "must be a BkToCstmrStmt" },
        { "</Document>", "</Document><Document/>", "Document", "well-formed" },
        { "</Ntry>", "", "NtryDtls", "well-formed" },
    };

    [Fact]
    public async Task Given_a_good_file_when_read_then_it_is_not_refused() =>
        Assert.Null((await CamtFile.ReadAsync(Good)).Refusal);

    [Theory, MemberData(nameof(Breaks))]
    public async Task Given_one_thing_wrong_when_read_then_the_refusal_says_where_and_why(
        string right,
        string wrong,
        string element,
        string rule)
    {
        var broken = Good.ReplaceLineEndings("\n");
        Assert.Contains(right, broken, StringComparison.Ordinal);
        broken = broken.Replace(right, wrong, StringComparison.Ordinal);

        var refusal = await CamtFile.RefusalAsync(broken);

        Assert.EndsWith(element, refusal.Element, StringComparison.Ordinal);
        Assert.Contains(rule, refusal.Message, StringComparison.Ordinal);
        Assert.InRange(refusal.Line, 1, broken.Split('\n').Length);
    }

    [Fact]
    public async Task Given_a_wrong_amount_when_read_then_the_refusal_names_its_line()
    {
        var lines = Good.ReplaceLineEndings("\n").Split('\n');
        var line = Array.FindIndex(lines, text => text.StartsWith("<Ntry>", StringComparison.Ordinal)) + 1;

        var refusal = await CamtFile.RefusalAsync(Good.Replace(">10.00", ">ten", StringComparison.Ordinal));

        Assert.Equal(line, refusal.Line);
        Assert.Equal(
            $"The bank file is refused at line {line}, Document/BkToCstmrStmt/Stmt[1]/Ntry[1]/Amt: " +
            "'ten' is not an amount: digits, a point, digits, and no sign.",
            refusal.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("not xml")]
    [InlineData("<html/>")]
    [InlineData("{\"a\":1}")]
    public async Task Given_no_bank_file_at_all_when_read_then_it_is_refused_at_the_first_line(string text) =>
        Assert.Equal(1, (await CamtFile.RefusalAsync(text)).Line);

    [Fact]
    public async Task Given_a_file_without_a_statement_when_read_then_it_is_refused() =>
        Assert.Contains(
            "must contain a statement",
            (await CamtFile.RefusalAsync(CamtFile.Document(""))).Message,
            StringComparison.Ordinal);

    private static string Summary(string name, int count, string sum) =>
        $"<TxsSummry><{name}><NbOfNtries>{count}</NbOfNtries><Sum>{sum}</Sum></{name}></TxsSummry><Ntry>";
}
