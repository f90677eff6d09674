using System.Text;
using MarketDept.Domain.Customers.Identity;

namespace MarketDept.Domain.Warehousing;

/// <summary>The key under which names and addresses of receiving units are compared (收货单位归一): NFKC, and no blanks around it.</summary>
/// <remarks>A process with <c>InvariantGlobalization</c> has no tables for NFKC, and the framework then leaves every text as it
/// is without a word. What an input method writes, full-width forms and the ideographic space, is made plain there all the
/// same.</remarks>
internal static class ConsigneeKey
{
    private static readonly bool HasTables = "Ａ".Normalize(NormalizationForm.FormKC) == "A";

    internal static string Of(string text) => (HasTables ? text.Normalize(NormalizationForm.FormKC) : Narrow(text)).Trim();

    /// <summary>What is left of NFKC without its tables.</summary>
    internal static string Narrow(string text) => string.Create(text.Length, text, static (key, from) =>
    {
        for (var i = 0; i < key.Length; i++)
            key[i] = Width.Narrow(from[i]);
    });
}
