using System.Text;

namespace MarketDept.Domain;

/// <summary>Texts as compared after compatibility normalisation (NFKC).</summary>
internal static class Compatibility
{
    internal static string Fold(string text) => text.Normalize(NormalizationForm.FormKC);
}
