using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Tests.Fuzz;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.CustomerSamples;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers;

[Clause("8.1.2")]
public class Walking_through_a_customer
{
    [Property(Arbitrary = [typeof(CustomerWalks)], MaxTest = 1000)]
    public void Any_walk_goes_where_the_model_goes_and_a_refused_command_changes_nothing(CustomerWalk walk)
    {
        var customer = With();
        var model = new CustomerModel();
        foreach (var step in walk.Steps)
        {
            var before = JsonOf(customer);
            var expected = model.Take(step);

            Assert.Equal(expected, step.TryTake(customer));

            Assert.Equal((model.Stage, model.Since, model.Owner), (customer.Stage, customer.StageSince, Said(customer.Ownership)));
            Assert.Equal(model.Contacts, customer.Log.Contacts.Count);
            var events = customer.TakeEvents();
            Assert.All(events, told => Assert.Equal((customer.Key, customer.EventCount), (told.Key, told.Sequence)));
            if (!expected)
            {
                Assert.Empty(events);
                Assert.Equal(before, JsonOf(customer));
            }
            else
            {
                Assert.Equal(before != JsonOf(customer) || step.Command != CustomerCommand.RecordContact, events.Count == 1);
            }
        }
    }

    [Property(Arbitrary = [typeof(CustomerWalks)])]
    [Clause("8.2.1")]
    public void Evidence_only_ever_grows(CustomerWalk walk)
    {
        var customer = With();
        Contact[] before = [];
        foreach (var step in walk.Steps)
        {
            step.TryTake(customer);
            Assert.Equal(before, customer.Log.Contacts.Take(before.Length));
            before = [.. customer.Log.Contacts];
        }
    }

    [Theory, MemberData(nameof(Fuzzed.Seeds), MemberType = typeof(Fuzzed))]
    public void Walks_reach_every_stage_every_kind_of_owner_and_both_answers_to_every_command(ulong seed)
    {
        var reached = new HashSet<string>();
        foreach (var walk in CustomerWalks.Walk().Generator.SampleSeeded(2000, size: 60, seed))
        {
            var model = new CustomerModel();
            foreach (var step in walk.Steps)
            {
                reached.Add($"{step.Command} {model.Take(step)}");
                reached.Add(model.Stage.ToString());
                reached.Add(model.Owner.Split(' ').ElementAtOrDefault(2) ?? model.Owner);
            }
        }

        Assert.Superset(
            new HashSet<string>([
                .. Enum.GetNames<CustomerStage>(), .. Enum.GetNames<OwnershipGround>().Skip(1), "Unclaimed",
                .. Enum.GetNames<CustomerCommand>().SelectMany(command => new[] { $"{command} True", $"{command} False" }),
            ]),
            reached);
    }
}
