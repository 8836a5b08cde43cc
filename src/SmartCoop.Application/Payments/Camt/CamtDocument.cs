namespace SmartCoop.Application.Payments.Camt;

/// <summary>The whole of a bank file: a header that is not needed, and statements.</summary>
internal sealed class CamtDocument(CamtXml xml)
{
    public async IAsyncEnumerable<CamtRecord> RecordsAsync()
    {
        await xml.RootAsync();

        var (message, statements) = (0, 0);
        var references = new CamtReferences();
        var document = xml.Enter();
        while (await xml.NextAsync(document))
        {
            if (xml.Name is not "BkToCstmrStmt") throw xml.Refuse("must be a BkToCstmrStmt");
            if (++message > 1) throw xml.Refuse("must be the only one");

            var content = xml.Enter();
            while (await xml.NextAsync(content))
            {
                if (xml.Name is not "Stmt") continue;

                xml.Number(++statements);
                await foreach (var record in new CamtStatement(xml, references).RecordsAsync()) yield return record;
            }

            if (statements is 0) throw xml.Refuse("must contain a statement (Stmt)");
        }

        if (message is 0) throw xml.Refuse("must contain a BkToCstmrStmt");

        await xml.EndAsync();
    }
}
