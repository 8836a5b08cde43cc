using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Payments.Camt;

/// <summary>
/// Reads the details of a transaction (<c>TxDtls</c>), whose shape differs little between the versions.
/// </summary>
internal static class CamtDetailReader
{
    /// <summary>The longest text of one transaction, in characters: 35 lines of the 140 a payer may write.</summary>
    private const int LongestRemittance = 5_000;

    /// <summary>Reads the element the reader stands on.</summary>
    public static async ValueTask<CamtDetail> DetailAsync(this CamtXml xml)
    {
        var detail = new CamtDetail();
        var scope = xml.Enter();
        while (await xml.NextAsync(scope))
            switch (xml.Name)
            {
                case "Refs": await ReferencesAsync(xml, detail); break;
                case "Amt": detail.Amount = await xml.AmountAsync(); break;
                case "CdtDbtInd": detail.IsCredit = await xml.IsCreditAsync(); break;
                case "AmtDtls": detail.UnderlyingAmount = await xml.UnderlyingAmountAsync(); break;
                case "BkTxCd": detail.Purpose = await xml.PurposeAsync(); break;
                case "Chrgs": await detail.Charges.ReadAsync(xml); break;
                case "RltdPties": await PartiesAsync(xml, detail); break;
                case "RmtInf": await RemittanceAsync(xml, detail); break;
                case "RtrInf": detail.IsReturn = true; break;
                case "AddtlTxInf": detail.AdditionalInformation = await xml.OptionalTextAsync(); break;
                default: break;
            }

        return detail;
    }

    /// <summary>The amount of the payment behind an entry, in the currency the bank gives it in.</summary>
    public static async ValueTask<Money?> UnderlyingAmountAsync(this CamtXml xml)
    {
        var amount = default(Money?);
        var details = xml.Enter();
        while (await xml.NextAsync(details))
        {
            if (xml.Name is not "TxAmt") continue;

            var transaction = xml.Enter();
            while (await xml.NextAsync(transaction))
                if (xml.Name is "Amt")
                    amount = await xml.AmountAsync();
        }

        return amount;
    }

    /// <summary>The sub-family of the bank transaction code, which tells charges from payments.</summary>
    public static async ValueTask<string?> PurposeAsync(this CamtXml xml)
    {
        var purpose = default(string);
        var code = xml.Enter();
        while (await xml.NextAsync(code))
        {
            if (xml.Name is not "Domn") continue;

            var domain = xml.Enter();
            while (await xml.NextAsync(domain))
                if (xml.Name is "Fmly")
                    purpose = await xml.FindAsync("SubFmlyCd");
        }

        return purpose;
    }

    private static async ValueTask ReferencesAsync(CamtXml xml, CamtDetail detail)
    {
        var references = xml.Enter();
        while (await xml.NextAsync(references))
            switch (xml.Name)
            {
                case "AcctSvcrRef": detail.ServicerReference = await xml.ReferenceAsync(); break;
                case "TxId": detail.TransactionId = await xml.ReferenceAsync(); break;
                case "EndToEndId": detail.EndToEndId = await xml.ReferenceAsync(); break;
                default: break;
            }
    }

    private static async ValueTask PartiesAsync(CamtXml xml, CamtDetail detail)
    {
        var parties = xml.Enter();
        while (await xml.NextAsync(parties))
            switch (xml.Name)
            {
                case "Dbtr": detail.DebtorName = await NameAsync(xml); break;
                case "DbtrAcct": detail.DebtorAccount = await xml.AccountAsync(); break;
                case "Cdtr": detail.CreditorName = await NameAsync(xml); break;
                case "CdtrAcct": detail.CreditorAccount = await xml.AccountAsync(); break;
                default: break;
            }
    }

    /// <summary>The name of a party: directly inside it in version 2, one element deeper in version 8.</summary>
    private static async ValueTask<string?> NameAsync(CamtXml xml)
    {
        var name = default(string);
        var party = xml.Enter();
        while (await xml.NextAsync(party))
        {
            if (xml.Name is "Nm") name = await xml.OptionalTextAsync();
            if (xml.Name is "Pty") name = await xml.FindAsync("Nm");
        }

        return name;
    }

    private static async ValueTask RemittanceAsync(CamtXml xml, CamtDetail detail)
    {
        var remittance = xml.Enter();
        while (await xml.NextAsync(remittance))
        {
            if (xml.Name is "Ustrd") Append(xml, detail, await xml.OptionalTextAsync());
            if (xml.Name is "Strd") await StructuredAsync(xml, detail);
        }
    }

    private static async ValueTask StructuredAsync(CamtXml xml, CamtDetail detail)
    {
        var structured = xml.Enter();
        while (await xml.NextAsync(structured))
        {
            if (xml.Name is "AddtlRmtInf") Append(xml, detail, await xml.OptionalTextAsync());
            if (xml.Name is not "CdtrRefInf" || await xml.FindAsync("Ref") is not { } reference) continue;

            if (detail.StructuredReference is null) detail.StructuredReference = reference;
            else if (detail.StructuredReference != reference) Append(xml, detail, reference);
        }
    }

    private static void Append(CamtXml xml, CamtDetail detail, string? text)
    {
        if (text is null) return;

        detail.Text = detail.Text.Length is 0 ? text : $"{detail.Text} {text}";
        if (detail.Text.Length > LongestRemittance)
            throw xml.Refuse($"all texts of a transaction must have at most {LongestRemittance} characters");
    }
}
