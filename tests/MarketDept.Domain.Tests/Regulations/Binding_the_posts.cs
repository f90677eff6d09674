using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Tests.Regulations;

/// <summary>Whom each clause binds, written by hand from the text: who is told there to do or to leave it.</summary>
[Clause("11.1")]
[Clause("5.1")]
[Clause("7.1")]
public class Binding_the_posts
{
    private const string Everybody = "manager deputy-manager salesperson collector warehouse-order-clerk";
    private const string Sales = "manager deputy-manager salesperson";
    private const string Collecting = "manager deputy-manager collector";
    private const string Orders = "manager deputy-manager warehouse-order-clerk";

    // 8.1.1, 8.1.2 and 8.5 say "salesperson"; 8.1.3 forbids everybody; the rest of section 8 is pointed to by 7.1 too.
    private static readonly Dictionary<string, string> Table = new()
    {
        ["8.1.1"] = Sales, ["8.1.2"] = Sales, ["8.1.3"] = Everybody, ["8.1.4"] = Everybody, ["8.1.5"] = Everybody,
        ["8.2.1"] = Everybody, ["8.2.2"] = Everybody, ["8.2.3"] = Everybody, ["8.2.4"] = Everybody, ["8.2.5"] = Everybody,
        ["8.3.1"] = Everybody, ["8.3.2"] = Everybody, ["8.3.3"] = Everybody, ["8.3.4"] = Everybody, ["8.3.5"] = Everybody,
        ["8.3.6"] = Everybody, ["8.3.7"] = Everybody, ["8.3.8"] = Everybody, ["8.4"] = Everybody, ["8.5"] = Sales,
        ["9.1"] = Collecting, ["9.2"] = Collecting, ["9.3"] = Collecting, ["9.4"] = Collecting, ["9.5"] = Collecting, ["9.6"] = Collecting,
        ["10.1"] = Orders, ["10.2"] = Orders, ["10.3"] = Orders,
        ["11.1"] = Everybody, ["11.2"] = Everybody, ["11.2.1"] = Everybody, ["11.2.2"] = Everybody, ["11.2.3"] = Everybody,
        ["11.2.4"] = Everybody, ["11.3"] = Everybody,
    };

    [Fact]
    public void Every_clause_of_sections_8_to_11_binds_the_posts_of_the_table_and_says_why()
    {
        Clause[] clauses = [.. ClauseCatalogue.All.Where(clause => clause.Section >= 8)];

        Assert.Equal(Table.Keys.Order(StringComparer.Ordinal), clauses.Select(clause => clause.Id.ToString()).Order(StringComparer.Ordinal));
        foreach (var clause in clauses)
        {
            var bound = Position.List.Where(position => position.IsBoundBy(clause)).OrderBy(position => position.Value).Select(position => position.Name);
            Assert.Equal((clause.Id.ToString(), Table[clause.Id.ToString()]), (clause.Id.ToString(), string.Join(' ', bound)));
            Assert.Equal(Posts.None, clause.Binding!.Posts & ~Posts.Everybody);
            Assert.False(string.IsNullOrWhiteSpace(clause.Binding.Why.Chinese) || string.IsNullOrWhiteSpace(clause.Binding.Why.English));
        }
    }

    [Fact]
    public void A_job_description_binds_nobody_to_a_fine()
    {
        foreach (var clause in ClauseCatalogue.All.Where(clause => clause.Section < 8))
        {
            Assert.Null(clause.Binding);
            Assert.DoesNotContain(Position.List, position => position.IsBoundBy(clause));
        }
    }

    [Fact]
    public void Whoever_is_in_the_department_has_one_post_and_nobody_else_has_any()
    {
        var posts = Position.List.Where(position => position.IsInDepartment).Select(position => position.Post).ToArray();

        Assert.Equal((5, 5), (posts.Length, posts.Distinct().Count()));
        Assert.Equal(Posts.Everybody, posts.Aggregate(Posts.None, (all, post) => all | post));
        Assert.All(Position.List.Where(position => !position.IsInDepartment), position => Assert.Equal(Posts.None, position.Post));
        Assert.Throws<ArgumentNullException>("clause", () => Position.Manager.IsBoundBy(null!));
    }
}
