using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Tests.Conventions;

public class Marking_what_carries_a_clause_out
{
    private static readonly string[] Waiting = [.. Clauses_still_to_be_built.All.SelectMany(row => row.Clauses)];

    public static TheoryData<string> ClausesInForce =>
        [.. ClauseCatalogue.All.Where(clause => !clause.IsHumanOnly).Select(clause => clause.Id.ToString()).Except(Waiting)];

    [Theory]
    [MemberData(nameof(ClausesInForce))]
    public void A_clause_is_carried_out_by_the_package_and_executed_by_a_test(string clause)
    {
        var id = ClauseId.Parse(clause);
        Assert.True(ClauseMarks.InThePackage.Contains(id), $"Nothing in the package is marked [Clause(\"{clause}\")]: mark the type or member that carries it out.");
        Assert.True(ClauseMarks.InTheTests.Contains(id), $"No test is marked [Clause(\"{clause}\")]: mark the test that would fail if it were carried out wrongly.");
    }

    [Fact]
    public void A_mark_names_a_clause_of_the_catalogue() =>
        ClauseMarks.Written().Where(mark => !ClauseId.TryParse(mark.Clause, out var id) || ClauseCatalogue.Find(id) is null)
            .Select(mark => $"{mark.Bearer}: '{mark.Clause}'")
            .ShouldNotExist("The regulation has no such clause: mend the number on the mark.");

    [Fact]
    public void A_mark_in_the_tests_stands_on_a_test() =>
        ClauseMarks.OnNoTest().ShouldNotExist("The mark is on something that is never run: put it on the test, or on the class of tests.");

    [Fact]
    public void A_clause_that_is_for_people_says_why() =>
        ClauseCatalogue.All.Where(clause => (clause.Kinds & (ClauseKinds.Human | ClauseKinds.Purpose)) != 0 && clause.WhyNotComputed is null)
            .Select(clause => clause.ToString())
            .ShouldNotExist("Say in the catalogue why the package does not compute it.");

    [Fact]
    public void What_is_built_is_no_longer_listed_as_to_be_built() =>
        Waiting.Where(clause => ClauseMarks.HasBoth(ClauseId.Parse(clause)))
            .ShouldNotExist("The clause is marked in the package and in the tests: take it out of Clauses_still_to_be_built.");

    [Fact]
    public void What_is_begun_has_its_first_part_marked_and_waits_for_a_floor_that_does_not_exist()
    {
        var begun = Clauses_still_to_be_built.Begun;
        begun.SelectMany(row => row.Clauses).Where(clause => !ClauseMarks.HasBoth(ClauseId.Parse(clause)))
            .ShouldNotExist("Nothing of the clause is marked in both the package and the tests: it is not begun, but still to be built.");
        begun.Where(row => ThePackage.Types.Any(type => Floors.Of(type.Namespace) == row.Floor)).SelectMany(row => row.Clauses)
            .ShouldNotExist("The floor exists: build the rest of the clause, mark it, and take the clause out of what is begun.");
        begun.Select(row => row.Floor).Except(Floors.AboveRoot).ShouldNotExist("There is no such floor: see Floors.");
    }

    [Fact]
    public void The_list_names_each_clause_once_by_a_floor_that_comes_and_never_one_that_is_for_people_alone()
    {
        Waiting.GroupBy(clause => clause).Where(group => group.Count() > 1).Select(group => group.Key)
            .ShouldNotExist("The clause is listed twice.");
        Waiting.Where(clause => ClauseCatalogue.Find(ClauseId.Parse(clause)) is not { IsHumanOnly: false })
            .ShouldNotExist("There is nothing to build for it: take it out.");
        Clauses_still_to_be_built.All.Select(row => row.Floor).Except(Floors.AboveRoot)
            .ShouldNotExist("There is no such floor: see Floors.");
    }
}
