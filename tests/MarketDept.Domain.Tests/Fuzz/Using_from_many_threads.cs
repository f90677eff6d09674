using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Terms;
using MarketDept.Domain.Tests.Conventions;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Tests.Fuzz;

/// <summary>What the guide calls safe, used by eight threads at once on the same objects: each gets what one thread alone gets.</summary>
public class Using_from_many_threads
{
    private const int Threads = 8;

    [Fact]
    public void Policies_and_the_explanations_of_their_answers()
    {
        Incident[] incidents = [.. ViolationKind.List.Select(One_of_each_kind.Of)];
        var report = PenaltyPolicy.Standard.AssessAll(incidents);
        AllAlike(() => string.Join('\n', Enum.GetValues<Language>().SelectMany(language => new[]
        {
            string.Join('\n', PenaltyPolicy.Standard.AssessAll(incidents).Findings.Select(it => it.Explain(language))),
            string.Join('\n', report.Findings.Select(it => it.Explain(language))),
            string.Join('\n', incidents.Select(it => PenaltyPolicy.Standard.Assess(it).Explain(language))),
        })));
    }

    [Fact]
    public void The_catalogue_and_the_choices_of_the_company() => AllAlike(() => string.Join('\n',
        Clause.All.Select(it => $"{it.Id} {it.Title} {Clause.Get(it.Id).FineRisk}").Concat(CompanyTerms.Choices.Select(it => it.ToString())).Concat(Refusals.All.Select(it => $"{it.Code} {it.Text}"))));

    [Fact]
    public void Values_and_what_they_say() => AllAlike(() =>
    {
        var amounts = Enumerable.Range(1, 300).Select(i => Money.FromFen(i * 7919L)).ToArray();
        return string.Join('\n', amounts.Select(it => $"{it} {it:C} {it.ToCapitals()} {Money.Parse($"{it}")} {Share.Parse("0.30")} {string.Join('/', it.Allocate(1, 2, 3))}"))
            + string.Join('\n', amounts.Select(it => PhoneNumber.Parse($"139{it.Fen:D8}"[..11])));
    });

    [Fact]
    public void Stored_forms_restored_by_each_for_itself()
    {
        var stored = Corpus.Stored.SelectMany(kind => kind.Value.Take(8).Select(form => (kind.Key, form))).ToArray();
        AllAlike(() => string.Join('\n', stored.Select(it => Said.Of(Corpus.SnapshotOf(Corpus.Restored(it.Key, it.form))))));
    }

    private static void AllAlike(Func<string> work)
    {
        var alone = work();
        var said = new string[Threads];
        var faults = new Exception?[Threads];
        using var together = new Barrier(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(place => new Thread(() =>
        {
            together.SignalAndWait();
            try
            {
                said[place] = work();
            }
            catch (Exception fault)
            {
                faults[place] = fault;
            }
        }))];
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();
        Assert.All(faults, Assert.Null);
        Assert.All(said, it => Assert.Equal(alone, it));
    }
}
