using System.Globalization;
using System.Text;

namespace MarketDept.Domain.Customers.Identity;

/// <summary>The key under which two texts are compared (文字归一): NFKC, and no blanks around it.</summary>
/// <remarks>A process with <c>InvariantGlobalization</c> has no tables for NFKC, and the framework then leaves every text as it
/// is without a word. What an input method writes, full-width forms and the ideographic space, is made plain there all the
/// same.</remarks>
internal static class TextKey
{
    private static readonly bool HasTables = "Ａ".Normalize(NormalizationForm.FormKC) == "A";

    internal static string Of(string text) =>
        (IsPlain(text) ? text : HasTables ? text.Normalize(NormalizationForm.FormKC) : Narrow(text)).Trim();

    /// <summary>The key without blanks, and with one sign for every dash.</summary>
    internal static string WithoutBlanks(string text) => string.Concat(Of(text).Where(c => !char.IsWhiteSpace(c)).Select(c =>
        c is '−' or '─' || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation ? '-' : c));

    /// <summary>The part of NFKC that works without its tables.</summary>
    internal static string Narrow(string text) => string.Create(text.Length, text, static (key, from) =>
    {
        for (var i = 0; i < key.Length; i++)
            key[i] = Width.Narrow(from[i]);
    });

    /// <summary>Whether the text is ASCII and common ideographs only; NFKC leaves such a text as it is.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is >= '\u0080' and not (>= '\u4E00' and <= '\u9FFF'))
                return false;
        }

        return true;
    }
}
