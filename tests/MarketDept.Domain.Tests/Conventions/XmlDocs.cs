using System.Xml.Linq;

namespace MarketDept.Domain.Tests.Conventions;

/// <summary>The documentation file that is packed beside the package's dll.</summary>
internal static class XmlDocs
{
    /// <summary>Every documented type and member by its id, <c>T:MarketDept.Domain.Money</c>.</summary>
    internal static IReadOnlyDictionary<string, XElement> All { get; } =
        XDocument.Load(Path.ChangeExtension(ThePackage.Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);

    internal static XElement? Of(Type type) => All.GetValueOrDefault("T:" + type.FullName!.Replace('+', '.'));
}
