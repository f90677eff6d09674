using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Commitments;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.CommitmentSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Commitments;

public class Walking_through_a_commitment
{
    [Property(Arbitrary = [typeof(CommitmentWalks)], MaxTest = 500)]
    public void Any_walk_goes_where_the_model_goes(CommitmentWalk walk)
    {
        var commitment = Recorded();
        var model = new CommitmentModel();
        foreach (var step in walk.Steps)
        {
            var before = JsonOf(commitment);
            var next = model.After(step);

            var taken = step.TryTake(commitment, model.Now);

            Assert.Equal(next is not null, taken);
            model = next ?? model;
            var review = commitment.Review();
            Assert.Equal(
                (At(model.Now), model.IsAuthorized, Hour(model.Ratified), Yuan(model.Loss)),
                (commitment.LastChangedAt, review.IsAuthorized, review.RatifiedAt, commitment.Review().PriceDifference));
            Assert.Equal(commitment.Carried.Count, commitment.Review().Counted.Count + commitment.Review().NotCounted.Count);
            var events = commitment.TakeEvents();
            Assert.Equal(taken ? 1 : 0, events.Count);
            Assert.All(events, told => Assert.Equal(("P-1", commitment.EventCount, commitment.LastChangedAt), (told.Key, told.Sequence, told.At)));
            if (!taken)
                Assert.Equal(before, JsonOf(commitment));
        }
    }

    [Property(Arbitrary = [typeof(CommitmentWalks)], MaxTest = 200)]
    public void A_promise_stored_after_any_walk_goes_on_as_if_it_had_never_been_stored(CommitmentWalk walk)
    {
        var commitment = Recorded();
        foreach (var step in walk.Steps)
        {
            var now = (int)(commitment.LastChangedAt - At(0)).TotalHours;
            var restored = Reloaded(commitment);
            commitment.TakeEvents();

            Assert.Equal(JsonOf(commitment), JsonOf(restored));
            Assert.Equal(step.TryTake(commitment, now), step.TryTake(restored, now));
            Assert.Equal(JsonOf(commitment), JsonOf(restored));
            Assert.Equal(commitment.TakeEvents(), restored.TakeEvents());
            Assert.Equal(commitment.Review(), restored.Review());
            Assert.Equal(commitment.Review().ExplainLoss(Language.English), restored.Review().ExplainLoss(Language.English));
        }
    }

    [Fact]
    public void Walks_meet_promises_authorised_ratified_corrected_and_with_a_loss()
    {
        var met = new HashSet<string>();
        foreach (var walk in CommitmentWalks.Walk().Generator.SampleSeeded(500, size: 60))
        {
            var model = walk.Steps.Aggregate(new CommitmentModel(), (now, step) => now.After(step) ?? now);
            met.Add(model.IsAuthorized ? "authorised" : model.Ratified is not null ? "ratified" : "neither");
            met.Add(model.Corrected is null ? "stands" : "corrected");
            met.Add(model.Loss == 0 ? "no loss" : "loss");
        }

        Assert.Equal(7, met.Count);
    }

    private static Instant? Hour(int? hour) => hour is { } known ? At(known) : null;
}
