using System.Text;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Domain.Payments;

/// <summary>What the payer wrote and is called, read with the mistakes people make.</summary>
internal sealed class PayerText
{
    private const int CommunicationDigits = 12;

    /// <summary>Legal forms tell no client from another.</summary>
    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal)
    {
        "SA", "NV", "SRL", "BV", "BVBA", "SPRL", "ASBL", "VZW", "SC", "CV", "GMBH", "LTD", "THE",
    };

    private readonly string _text;
    private readonly IReadOnlyList<string> _digitRuns;
    private readonly HashSet<string> _name;

    public PayerText(BankTransaction transaction)
    {
        _text = Compact(transaction.RemittanceText);
        _digitRuns = DigitRuns(transaction.RemittanceText, transaction.Communication);
        _name = Words(transaction.CounterpartyName ?? "");
    }

    /// <summary>Whether the text holds the number, whatever stands between its parts.</summary>
    public bool Says(string number)
    {
        var compact = Compact(number);
        return compact.Length >= 4 && _text.Contains(compact, StringComparison.Ordinal);
    }

    /// <summary>Whether the text holds the communication with one digit wrong, or two neighbours exchanged.</summary>
    public bool AlmostSays(StructuredCommunication communication) =>
        _digitRuns.Any(run => IsSlipOf(run, communication.Value));

    /// <summary>Whether every word of the shorter name is in the longer one.</summary>
    public bool IsCalledLike(string name)
    {
        var words = Words(name);
        if (words.Count is 0 || _name.Count is 0) return false;

        return words.Count <= _name.Count ? words.IsSubsetOf(_name) : _name.IsSubsetOf(words);
    }

    private static bool IsSlipOf(string written, string meant)
    {
        var wrong = Enumerable.Range(0, CommunicationDigits).Where(i => written[i] != meant[i]).ToList();
        return wrong.Count is 0 or 1
            || (wrong.Count is 2 && wrong[1] == wrong[0] + 1
                && written[wrong[0]] == meant[wrong[1]] && written[wrong[1]] == meant[wrong[0]]);
    }

    /// <summary>Twelve digits in a row, signs and blanks between them left out.</summary>
    private static List<string> DigitRuns(string text, StructuredCommunication? communication)
    {
        var runs = new List<string>();
        if (communication is not null) runs.Add(communication.Value);

        var run = new StringBuilder();
        foreach (var character in text.Append('|'))
        {
            if (char.IsAsciiDigit(character)) run.Append(character);
            else if (character is not (' ' or '/' or '+' or '*' or '-' or '.'))
            {
                if (run.Length is CommunicationDigits) runs.Add(run.ToString());
                run.Clear();
            }
        }

        return runs;
    }

    private static string Compact(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static HashSet<string> Words(string name)
    {
        var plain = string.Concat(SearchableName.Of(name)
            .Select(character => char.IsLetterOrDigit(character) ? character : ' '));
        return [.. plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !LegalForms.Contains(word))];
    }
}
