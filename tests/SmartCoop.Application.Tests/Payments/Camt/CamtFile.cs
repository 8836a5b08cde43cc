using System.Text;
using SmartCoop.Application.Payments.Camt;

namespace SmartCoop.Application.Tests.Payments.Camt;

/// <summary>Bank files written by hand, in the words of the tests.</summary>
internal static class CamtFile
{
    public const string Version2 = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02";
    public const string Version8 = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";

    public static string Document(string statements, string version = Version8) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="{version}">
        <BkToCstmrStmt>
        <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-03-02T18:00:00+01:00</CreDtTm></GrpHdr>
        {statements}
        </BkToCstmrStmt>
        </Document>
        """;

    public static string Statement(string opening, string closing, string entries, string id = "S1") =>
        $"""
        <Stmt>
        <Id>{id}</Id><ElctrncSeqNb>41</ElctrncSeqNb><CreDtTm>2026-03-02T18:00:00+01:00</CreDtTm>
        <Acct><Id><IBAN>BE68539007547034</IBAN></Id><Ccy>EUR</Ccy></Acct>
        {Balance("OPBD", opening, "2026-03-02")}
        {Balance("CLBD", closing, "2026-03-02")}
        {entries}
        </Stmt>
        """;

    public static string Balance(string code, string amount, string day) =>
        $"""
        <Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>{Amount(amount)}<Dt><Dt>{day}</Dt></Dt></Bal>
        """;

    /// <summary>An entry of version 8.</summary>
    public static string Entry(string amount, string details = "", string header = "<AcctSvcrRef>R1</AcctSvcrRef>") =>
        $"""
        <Ntry>{Amount(amount)}
        <Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-03-02</Dt></BookgDt><ValDt><Dt>2026-03-03</Dt></ValDt>
        {header}{details}</Ntry>
        """;

    /// <summary>An amount and its direction: <c>-12.34</c> went out.</summary>
    public static string Amount(string amount, string currency = "EUR") =>
        $"<Amt Ccy=\"{currency}\">{amount.TrimStart('-')}</Amt>" +
        $"<CdtDbtInd>{(amount.StartsWith('-') ? "DBIT" : "CRDT")}</CdtDbtInd>";

    public static string Detail(string amount, string content = "") =>
        $"<TxDtls>{Amount(amount)}{content}</TxDtls>";

    /// <summary>A version 8 file of one statement of one account, from 100.00 EUR.</summary>
    public static string Of(string entries, string closing) => Document(Statement("100.00", closing, entries));

    public static async Task<(List<CamtRecord> Records, CamtRefused? Refusal)> ReadAsync(Stream file)
    {
        var records = new List<CamtRecord>();
        await foreach (var read in CamtReader.ReadAsync(file))
        {
            if (read.Refusal is { } refusal) return (records, Assert.IsType<CamtRefused>(refusal));
            records.Add(read.Value);
        }

        return (records, null);
    }

    public static Task<(List<CamtRecord> Records, CamtRefused? Refusal)> ReadAsync(string text) =>
        ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    public static async Task<List<CamtTransaction>> TransactionsAsync(string text)
    {
        var (records, refusal) = await ReadAsync(text);

        Assert.Null(refusal);
        return [.. records.OfType<CamtTransaction>()];
    }

    public static async Task<CamtRefused> RefusalAsync(string text)
    {
        var (_, refusal) = await ReadAsync(text);

        return Assert.IsType<CamtRefused>(refusal);
    }
}
