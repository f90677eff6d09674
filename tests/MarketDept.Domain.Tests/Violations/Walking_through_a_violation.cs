using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Walking_through_a_violation
{
    [Property(Arbitrary = [typeof(ViolationWalks)], MaxTest = 400)]
    public void Any_walk_goes_where_the_model_goes(ViolationWalk walk)
    {
        var violation = Reported(reporter: Deputy);
        var model = new ViolationModel();
        violation.TakeEvents();
        foreach (var step in walk.Steps)
        {
            var before = JsonOf(violation);
            var next = model.After(step);

            var taken = step.TryTake(violation, At(model.Now + step.Hours));

            Assert.Equal(next is not null, taken);
            model = next ?? model;
            Assert.Equal((model.Status, At(model.Now), model.WasFinal),
                (violation.Status, violation.LastChangedAt, violation.FinalSince is not null));
            var events = violation.TakeEvents();
            Assert.Equal(taken, events.Count > 0);
            Assert.All(events, told => Assert.Equal((violation.Id, violation.LastChangedAt), (told.Violation, told.At)));
            if (!taken)
                Assert.Equal(before, JsonOf(violation));
            Assert.Equal(ExpectedItems(model), violation.ExportItems().Count);
        }
    }

    [Property(Arbitrary = [typeof(ViolationWalks)], MaxTest = 200)]
    public void A_case_stored_after_any_walk_goes_on_as_if_it_had_never_been_stored(ViolationWalk walk)
    {
        var violation = Reported(Monthly(), reporter: Deputy);
        foreach (var step in walk.Steps)
        {
            var stored = JsonOf(violation);
            var restored = FromJson(stored);
            violation.TakeEvents();
            var at = violation.LastChangedAt + Duration.FromHours(step.Hours);

            Assert.Equal(stored, JsonOf(restored));
            Assert.Equal(step.TryTake(violation, at), step.TryTake(restored, at));
            Assert.Equal(JsonOf(violation), JsonOf(restored));
            Assert.Equal(violation.TakeEvents(), restored.TakeEvents());
            Assert.Equal(violation.ExportItems(), restored.ExportItems());
            Assert.Equal(violation.Explain(Language.Chinese), restored.Explain(Language.Chinese));
        }
    }

    [Property(Arbitrary = [typeof(ViolationWalks)], MaxTest = 200)]
    public void What_is_withdrawn_nets_to_zero_after_any_walk(ViolationWalk walk)
    {
        var violation = Reported(Monthly());
        foreach (var step in walk.Steps)
            step.TryTake(violation, violation.LastChangedAt + Duration.FromHours(step.Hours));

        if (violation.Status == ViolationStatus.Withdrawn)
        {
            Assert.All(violation.ExportItems().GroupBy(item => item.Kind),
                kind => Assert.Equal(Money.Zero, Money.Sum(kind.Select(item => item.Amount))));
        }
    }

    [Fact]
    public void Walks_reach_every_status()
    {
        var reached = new HashSet<ViolationStatus>();
        foreach (var walk in ViolationWalks.Walk().Generator.Sample(500, size: 60))
        {
            var model = new ViolationModel();
            foreach (var step in walk.Steps)
            {
                reached.Add(model.Status);
                model = model.After(step) ?? model;
            }

            reached.Add(model.Status);
        }

        Assert.Equal(Enum.GetValues<ViolationStatus>().ToHashSet(), reached);
    }

    // A breach of 8.3.3 with a loss comes to a fine and a compensation, and to their reversals once it is withdrawn.
    private static int ExpectedItems(ViolationModel model) =>
        !model.WasFinal ? 0 : model.Status == ViolationStatus.Withdrawn ? 4 : 2;
}
