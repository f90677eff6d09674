using System.Globalization;
using System.Text;

namespace MarketDept.Domain.Customers.Identity;

/// <summary>The key under which two texts are compared (文字归一): NFKC, and no blanks around it.</summary>
/// <remarks>A process with <c>InvariantGlobalization</c> has no tables for NFKC, and the framework then leaves every text as it
/// is without a word. What an input method writes, full-width forms and the ideographic space, is made plain there all the
/// same. A text of plain characters (see <see cref="Width.IsPlain"/>) is never given to the framework.</remarks>
internal static class TextKey
{
    private static readonly bool HasTables = "Ａ".Normalize(NormalizationForm.FormKC) == "A";

    internal static string Of(string text) =>
        (!HasTables || Width.IsPlain(text) ? Width.Narrow(text) : text.Normalize(NormalizationForm.FormKC)).Trim();

    /// <summary>The key without blanks, and with one sign for every dash.</summary>
    internal static string WithoutBlanks(string text) => string.Concat(Of(text).Where(c => !char.IsWhiteSpace(c)).Select(c =>
        c is '−' or '─' || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation ? '-' : c));
}
