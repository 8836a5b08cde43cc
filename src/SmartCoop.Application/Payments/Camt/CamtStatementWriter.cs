using System.Globalization;
using System.Xml;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Payments.Camt;

/// <summary>Writes the elements of a bank file, in the order the standard gives them.</summary>
internal sealed class CamtStatementWriter(XmlWriter writer, CamtVersion version, string createdAt)
{
    private readonly string _namespace = CamtNamespaces.Of(version);
    private CamtStatementStart? _statement;

    /// <summary>Begins the file.</summary>
    public void Open()
    {
        writer.WriteStartDocument();
        Start("Document");
        Start("BkToCstmrStmt");
        Start("GrpHdr");
        Text("MsgId", $"STATEMENTS-{createdAt[..10]}");
        Text("CreDtTm", createdAt);
        End();
    }

    /// <summary>Writes the next record.</summary>
    public void Write(CamtRecord record)
    {
        switch (record)
        {
            case CamtStatementStart start: WriteStart(_statement = start); break;
            case CamtTransaction transaction: WriteEntry(transaction); break;
            case CamtStatementEnd: End(); break;
            default: throw new ArgumentException($"Unknown record {record.GetType().Name}.", nameof(record));
        }
    }

    /// <summary>Ends the file.</summary>
    public void Close() => writer.WriteEndDocument();

    private void WriteStart(CamtStatementStart start)
    {
        Start("Stmt");
        Text("Id", start.Reference);
        if (start.Sequence is { } sequence) Text("ElctrncSeqNb", sequence.ToString(CultureInfo.InvariantCulture));
        Text("CreDtTm", createdAt);
        Start("Acct");
        Account(start.Account);
        Text("Ccy", start.OpeningBalance.Currency.Code);
        End();
        Balance("OPBD", start.OpeningBalance, start.OpenedOn);
        Balance("CLBD", start.ClosingBalance, start.ClosedOn);
    }

    private void Balance(string code, Money amount, DateOnly on)
    {
        Start("Bal");
        Start("Tp");
        Nested(["CdOrPrtry", "Cd"], code);
        End();
        Amount(amount);
        Nested(["Dt", "Dt"], Day(on));
        End();
    }

    private void WriteEntry(CamtTransaction transaction)
    {
        Start("Ntry");
        Amount(transaction.Amount);
        if (transaction.IsReversal) Text("RvslInd", "true");
        if (version is CamtVersion.Version2) Text("Sts", "BOOK");
        else Nested(["Sts", "Cd"], "BOOK");
        Nested(["BookgDt", "Dt"], Day(transaction.BookedOn));
        Nested(["ValDt", "Dt"], Day(transaction.ValueOn));
        Text("AcctSvcrRef", Reference(transaction));
        BankTransactionCode(transaction);
        Start("NtryDtls");
        Start("TxDtls");
        Details(transaction);
        End();
        End();
        End();
    }

    private void Details(CamtTransaction transaction)
    {
        Nested(["Refs", "EndToEndId"], transaction.EndToEndReference ?? "NOTPROVIDED");
        if (version is CamtVersion.Version8) Amount(transaction.Amount);
        else AmountDetails(transaction.Amount);
        Parties(transaction);
        if (transaction.Communication is null && transaction.RemittanceText.Length is 0) return;

        Start("RmtInf");
        if (transaction.RemittanceText.Length > 0) Text("Ustrd", transaction.RemittanceText);
        if (transaction.Communication is { } communication) Structured(communication);
        End();
    }

    private void AmountDetails(Money amount)
    {
        Start("AmtDtls");
        Start("TxAmt");
        AmountOnly(amount);
        End();
        End();
    }

    private void Parties(CamtTransaction transaction)
    {
        if (transaction is { CounterpartyName: null, CounterpartyAccount: null }) return;

        var isIncoming = transaction.Amount > Money.Zero(transaction.Amount.Currency);
        var party = isIncoming != transaction.IsReversal ? "Dbtr" : "Cdtr";
        Start("RltdPties");
        if (transaction.CounterpartyName is { } name)
            Nested(version is CamtVersion.Version2 ? [party, "Nm"] : [party, "Pty", "Nm"], name);
        if (transaction.CounterpartyAccount is { } account)
        {
            Start(party + "Acct");
            Account(account);
            End();
        }

        End();
    }

    /// <summary>The Belgian way, as Febelfin gives it: type SCOR, issued by BBA, twelve digits.</summary>
    private void Structured(StructuredCommunication communication)
    {
        Start("Strd");
        Start("CdtrRefInf");
        Start("Tp");
        Nested(["CdOrPrtry", "Cd"], "SCOR");
        Text("Issr", "BBA");
        End();
        Text("Ref", communication.Value);
        End();
        End();
    }

    private void BankTransactionCode(CamtTransaction transaction)
    {
        var isIncoming = transaction.Amount > Money.Zero(transaction.Amount.Currency);
        Start("BkTxCd");
        Start("Domn");
        Text("Cd", transaction.IsCharge ? "ACMT" : "PMNT");
        Start("Fmly");
        Text("Cd", transaction.IsCharge ? isIncoming ? "MCOP" : "MDOP" : isIncoming ? "RCDT" : "ICDT");
        Text("SubFmlyCd", transaction.IsCharge ? "CHRG" : "ESCT");
        End();
        End();
        End();
    }

    private static string Reference(CamtTransaction transaction)
    {
        var suffix = transaction.IsReversal ? CamtReversal.Suffix : "";
        return transaction.BankReference.EndsWith(suffix, StringComparison.Ordinal)
            ? transaction.BankReference[..^suffix.Length]
            : throw new ArgumentException(
                $"The reference of a reversal ends with {suffix}, and '{transaction.BankReference}' does not.",
                nameof(transaction));
    }

    private void Amount(Money amount)
    {
        AmountOnly(amount);
        Text("CdtDbtInd", amount < Money.Zero(amount.Currency) ? "DBIT" : "CRDT");
    }

    private void AmountOnly(Money amount)
    {
        Start("Amt");
        writer.WriteAttributeString("Ccy", amount.Currency.Code);
        writer.WriteString(Math.Abs(amount.Amount)
            .ToString($"F{amount.Currency.Decimals}", CultureInfo.InvariantCulture));
        End();
    }

    private void Account(Iban account) => Nested(["Id", "IBAN"], account.Value);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Nested(ReadOnlySpan<string> names, string text)
    {
        foreach (var name in names) Start(name);
        writer.WriteString(text);
        foreach (var _ in names) End();
    }

    private void Text(string name, string text) => writer.WriteElementString(name, _namespace, text);

    private void Start(string name) => writer.WriteStartElement(name, _namespace);

    private void End() => writer.WriteEndElement();
}
