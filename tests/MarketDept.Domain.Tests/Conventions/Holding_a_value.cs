namespace MarketDept.Domain.Tests.Conventions;

public class Holding_a_value
{
    private static readonly Type[] Structures = [.. ThePackage.PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false })];

    private static readonly string[] Equalities = ["op_Equality", "op_Inequality"];
    private static readonly string[] Comparisons = ["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"];

    [Fact]
    public void Two_of_a_kind_can_be_compared_with_each_operator() =>
        Structures.SelectMany(type => Lacking(type, Equalities))
            .ShouldNotExist("Declare == and != for the structure.");

    [Fact]
    public void Equality_is_its_own_and_boxes_nothing() =>
        Structures.Where(type => !typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type)
                || type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType != type
                || type.GetMethod(nameof(GetHashCode), [])!.DeclaringType != type)
            .Select(ThePackage.NameOf)
            .ShouldNotExist("Implement IEquatable of itself, and override Equals and GetHashCode.");

    [Fact]
    public void It_says_in_a_log_what_it_is() =>
        Structures.Where(type => type.GetMethod(nameof(ToString), [])!.DeclaringType != type).Select(ThePackage.NameOf)
            .ShouldNotExist("Override ToString: the name of a type is nothing to read in a log.");

    [Fact]
    public void What_is_ordered_has_all_four_comparisons() =>
        Structures.Where(type => typeof(IComparable<>).MakeGenericType(type).IsAssignableFrom(type))
            .SelectMany(type => Lacking(type, Comparisons))
            .ShouldNotExist("Declare <, <=, > and >= for the structure.");

    [Fact]
    public void Its_documentation_says_what_default_is() =>
        Structures.Concat(ThePackage.PublicTypes.Where(type => type.IsEnum))
            .Where(type => XmlDocs.Of(type) is not { } docs || !docs.Descendants("c").Any(code => code.Value == "default"))
            .Select(ThePackage.NameOf)
            .ShouldNotExist("Say in the type's remarks what <c>default</c> means.");

    [Fact]
    public void The_one_without_anything_in_it_is_equal_to_itself_and_prints() =>
        Assert.All(Structures.Where(type => !type.IsGenericTypeDefinition), type =>
        {
            Assert.Equal(Activator.CreateInstance(type), Activator.CreateInstance(type));
            Assert.Equal(Activator.CreateInstance(type)!.GetHashCode(), Activator.CreateInstance(type)!.GetHashCode());
            Assert.NotNull(Activator.CreateInstance(type)!.ToString());
        });

    private static IEnumerable<string> Lacking(Type type, string[] operators) =>
        operators.Where(name => type.GetMethod(name, [type, type]) is null).Select(name => $"{ThePackage.NameOf(type)}: {name}");
}
