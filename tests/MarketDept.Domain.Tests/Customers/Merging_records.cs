using FsCheck.Xunit;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.CustomerSamples;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Customers;

[Clause("8.1.2")]
public class Merging_records
{
    private static (Customer From, Customer Into) Two() =>
        (WithIn("C2", Contact("1", "S02", 1, customer: "C2")), With(Contact("2", "S01", 5)));

    [Fact]
    public void The_evidence_of_both_counts_and_the_earliest_contact_owns()
    {
        var (from, into) = Two();

        MergeInto(from, into, 10);

        Assert.Equal("S02 by FirstContact since 1", Said(into.Ownership));
        Assert.Equal(["2", "1"], into.Log.Contacts.Select(contact => contact.Id.Value));
        Assert.Equal("C2", into.Log.Contacts[1].Customer.Value);
        Assert.Equal(new Id<Customer>("C1"), from.MergedInto);
        Assert.Null(into.MergedInto);
    }

    [Fact]
    public void Both_records_tell_it()
    {
        var (from, into) = Two();

        MergeInto(from, into, 10);

        Assert.Equal([new CustomerMergedAway(new("C1"), Manager.Id) { Key = "C2", Sequence = 3, At = At(10) }], from.TakeEvents());
        Assert.Equal([new CustomerAbsorbed(new("C2"), Manager.Id) { Key = "C1", Sequence = 3, At = At(10), DroppedIdentity = from.Identity }], into.TakeEvents());
    }

    [Fact]
    public void First_contacts_at_one_instant_under_two_records_become_a_contest_that_can_be_arbitrated()
    {
        var (from, into) = (WithIn("C2", Contact("1", "S02", 5, customer: "C2")), With(Contact("2", "S01", 5)));
        MergeInto(from, into, 10);
        Assert.Equal("Contested", Said(into.Ownership));

        Refused(into, StepRefusals.BeforeLast, it => it.Arbitrate(Sales("S02"), Manager, Authority, At(9)));
        into.Arbitrate(Sales("S02"), Manager, Authority, At(10));
        Assert.Equal("S02 by Arbitration since 10", Said(into.Ownership));
    }

    [Fact]
    public void A_record_that_absorbed_another_can_itself_be_merged_away()
    {
        var (third, second) = (WithIn("C3", Contact("3", "S03", 0, customer: "C3")), WithIn("C2"));
        var first = With(Contact("2", "S01", 5));
        MergeInto(third, second, 10);
        MergeInto(second, first, 11);

        Assert.Equal("S03 by FirstContact since 0", Said(first.Ownership));
        Assert.Equal(2, first.Log.Merges.Count);
    }

    [Fact]
    public void Two_codes_that_differ_are_two_customers()
    {
        Customer first = Coded("C1", "91350100M000100Y43", "S02"), second = Coded("C2", "12440600MB2C07549J", "S03");

        Assert.Equal("8.1.2", Refused(second, CustomerRefusals.CodesDiffer, it => MergeInto(it, first, 10)).Clause.ToString());
        Assert.Null(second.MergedInto);
        MergeInto(Coded("C3", "91350100M000100Y43", "S03"), first, 10);
        MergeInto(WithIn("C4"), first, 11);
    }

    [Fact]
    public void Somebody_entitled_decides_it_by_name()
    {
        var (from, into) = Two();

        Refused(from, StaffingRefusals.NotEntitledToDecide, it => Domain.Customers.Customer.Merge(it, into, Deputy, Authority, At(10)));
        Refused(from, StaffingRefusals.DecidesOwnCase, it => Domain.Customers.Customer.Merge(it, into, Sales("S01"), Authority, At(10)));
        Refused(from, StaffingRefusals.DecidesOwnCase, it => Domain.Customers.Customer.Merge(it, into, Sales("S02"), Authority, At(10)));
        Mistaken(from, it => Domain.Customers.Customer.Merge(it, into, Manager, null!, At(10)));
        MergeInto(from, into, 10);
        Assert.Equal(new RecordMerge(new("C2"), new("C1"), At(10), Manager.Id), into.Log.Merges[0]);
    }

    [Fact]
    public void Where_the_manager_claims_one_of_them_the_executive_decides()
    {
        Customer from = Customer("C2", Readings(managerMayOwn: true)), into = Customer("C1", Readings(managerMayOwn: true));
        from.RecordContact(By(Manager, "1", 5, customer: "C2"));
        var executive = Given.Person("X01", Position.SupervisingExecutive);

        Refused(from, StaffingRefusals.DecidesOwnCase, it => MergeInto(it, into, 10));
        Domain.Customers.Customer.Merge(from, into, executive, Authority, At(10));
        Assert.Equal(executive.Id, into.Log.Merges[0].By);
    }

    [Fact]
    public void Records_under_different_terms_are_not_judged_together()
    {
        Customer from = Customer("C2", Readings(Duration.FromMinutes(5), firstAttempt: true)), into = With(Contact("2", "S01", 5));
        from.RecordContact(Contact("1", "S02", 1, 60, customer: "C2"));

        var refusal = Refused(into, CustomerRefusals.OwnershipTermsDiffer, it => MergeInto(from, it, 70));
        Assert.Contains(
            "不同的设定：第一次联系而客户没有答复的，算不算先联系、联系最迟多久登记，仍从联系时起算。", refusal.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Refused(from, CustomerRefusals.OwnershipTermsDiffer, it => MergeInto(it, into, 70));
        Refused(into, CustomerRefusals.OwnershipTermsDiffer, it => it.Synchronize(Domain.Customers.Customer.RestoreUnder(it.ToSnapshot(), Readings(managerMayOwn: true))));
        Assert.Null(from.MergedInto);

        from = Domain.Customers.Customer.RestoreUnder(from.ToSnapshot(), into.OwnershipTerms);
        MergeInto(from, into, 70);
        Assert.Equal("S02 by FirstContact since 1", Said(into.Ownership));
    }

    [Fact]
    public void Into_itself_is_refused()
    {
        var customer = With(Contact("1", "S01", 1));

        Assert.Equal(new ClauseId(8, 1, 2), Refused(customer, CustomerRefusals.MergeIntoItself, it => MergeInto(it, it, 10)).Clause);
        Refused(customer, CustomerRefusals.MergeIntoItself, it => MergeInto(With(), it, 10));
    }

    [Fact]
    public void A_record_merged_away_is_not_merged_again_in_either_direction()
    {
        var (from, into) = Two();
        MergeInto(from, into, 10);
        var other = WithIn("C3");

        Refused(from, CustomerRefusals.MergedAway, it => MergeInto(it, other, 11));
        Refused(from, CustomerRefusals.MergedAway, it => MergeInto(it, into, 11));
        Refused(other, CustomerRefusals.MergedAway, it => MergeInto(it, from, 11));
        Refused(into, CustomerRefusals.MergedAway, it => MergeInto(it, from, 11));
    }

    [Fact]
    public void Records_that_each_count_their_contacts_from_one_are_merged()
    {
        var (from, into) = (WithIn("C2", Contact("L-1", "S02", 1, customer: "C2")), With(Contact("L-1", "S01", 5)));

        MergeInto(from, into, 10);

        Assert.Equal(["C1/L-1", "C2/L-1"], into.Log.Contacts.Select(contact => $"{contact.Customer}/{contact.Id}"));
        Assert.Equal("S02 by FirstContact since 1", Said(into.Ownership));
        Assert.Equal(["C2/L-1", "C1/L-1"], into.Log.Claims().Select(claim => $"{claim.Customer}/{claim.Id}"));
        Assert.Contains("(contact C2/L-1)", into.ExplainOwnership(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Equal(JsonOf(into), JsonOf(FromJson(JsonOf(into))));
    }

    [Fact]
    public void Two_records_in_which_one_id_of_a_third_stands_for_two_contacts_both_stay_as_they_were()
    {
        var (from, into) = (WithIn("C2"), With());
        MergeInto(WithIn("C3", Contact("0", "S02", 1, customer: "C3"), Contact("1", "S02", 1, customer: "C3")), from, 6);
        MergeInto(WithIn("C3", Contact("1", "S01", 5, customer: "C3")), into, 6);
        from.TakeEvents();
        var before = JsonOf(from);

        Refused(into, CustomerRefusals.ContactIdTaken, it => MergeInto(from, it, 10));

        Assert.Equal(before, JsonOf(from));
        Assert.Empty(from.TakeEvents());
    }

    [Fact]
    public void A_record_merged_away_takes_no_command()
    {
        var (from, into) = Two();
        MergeInto(from, into, 10);
        Action<Customer>[] commands =
        [
            it => it.RecordContact(Contact("9", "S01", 11, customer: "C2")),
            it => it.TransferTo(Sales("S01"), Manager, Authority, At(11)),
            it => it.Arbitrate(Sales("S01"), Manager, Authority, At(11)),
            it => it.EndOwnership(Sales("S02"), Manager, Authority, At(11)),
            it => it.DecideOutsideArea(new ServiceArea(RegionCode.Parse("440000")), true, "老客户", Manager, Authority, At(11)),
            it => it.ReportInterest(Report("S02", 11), Authority),
            it => it.Activate(At(11)),
            it => it.MarkLost(At(11)),
            it => it.Return(At(11)),
            it => it.AssignCollector(Collector, Manager, Authority, At(11)),
            it => it.AgreeSettlement(Term(SettlementMethod.Monthly, new(2026, 6, 1), 11, "C2")),
            it => it.LocateIn(RegionCode.Parse("440305"), At(11)),
            it => it.CorrectIdentity(Named("别名"), At(11)),
        ];

        Assert.All(commands, command => Assert.Contains(
            "Customer 'C2' was merged into 'C1'. (clause 8.1.2, customer.merged-away)", Refused(from, CustomerRefusals.MergedAway, command).Message,
            StringComparison.Ordinal));
    }

    [Property(Arbitrary = [typeof(EntryArbitraries)], MaxTest = 200)]
    public void Copies_synchronised_in_any_order_and_repeatedly_have_one_owner(Entries one, Entries two, Entries three)
    {
        var all = one.All("A").Concat(two.All("B")).Concat(three.All("C"));
        var owner = Said(Log([.. all]).Ownership);
        int[][] orders = [[0, 1, 2], [2, 1, 0], [1, 0, 2, 1, 0, 2, 2]];
        foreach (var order in orders)
        {
            Customer[] copies = [Copy(one, "A"), Copy(two, "B"), Copy(three, "C")];
            var gathered = Customer();
            foreach (var copy in order)
                gathered.Synchronize(copies[copy]);

            Assert.Equal(owner, Said(gathered.Ownership));
        }
    }

    [Fact]
    public void Only_the_evidence_is_synchronised_and_itself_is_no_change()
    {
        var (copy, customer) = (With(Contact("1", "S01", 1)), With());
        copy.Activate(At(2));
        customer.Synchronize(copy);
        var once = JsonOf(customer);
        customer.Synchronize(customer);
        customer.Synchronize(copy);

        Assert.Equal((CustomerStage.Prospect, "S01 by FirstContact since 1"), (customer.Stage, Said(customer.Ownership)));
        Assert.Equal(once, JsonOf(customer));
    }

    [Fact]
    public void What_came_in_from_a_copy_is_told_once_with_the_time_of_the_latest_entry()
    {
        var customer = With(Contact("1", "S01", 1), Contact("2", "S02", 1));
        var copy = FromJson(JsonOf(customer));
        copy.RecordContact(Contact("3", "S03", 2, 9));
        copy.Arbitrate(Sales("S02"), Manager, Authority, At(7));
        copy.TransferTo(Sales("S03"), Manager, Authority, At(8));

        customer.Synchronize(copy);

        Assert.Equal(
            [new CustomerEvidenceUnited([Contact("3", "S03", 2, 9)], [copy.Log.Transfers[0]], [copy.Log.Arbitrations[0]], [], [])
            {
                Key = "C1", Sequence = 4, At = At(9),
            }],
            customer.TakeEvents());
        customer.Synchronize(copy);
        Assert.False(customer.HasChanged);
    }

    [Fact]
    public void That_the_other_copy_knows_of_a_merge_is_told_too()
    {
        var customer = With();
        var copy = FromJson(JsonOf(customer));
        MergeInto(WithIn("C2"), copy, 5);

        customer.Synchronize(copy);

        Assert.Equal([new CustomerEvidenceUnited([], [], [], [], [copy.Log.Merges[0]]) { Key = "C1", Sequence = 2, At = At(5) }], customer.TakeEvents());
    }

    [Fact]
    public void Another_customers_record_is_not_synchronised()
    {
        Mistaken(With(), it => it.Synchronize(WithIn("C2")));
        Mistaken(With(), it => it.Synchronize(null!));
    }

    [Fact]
    public void A_copy_in_which_an_id_stands_for_another_contact_is_refused() =>
        Refused(With(Contact("1", "S01", 1)), CustomerRefusals.ContactIdTaken,
            it => it.Synchronize(With(Contact("0", "S02", 0), Contact("1", "S01", 2))));

    private static Customer Coded(string id, string code, string staff)
    {
        var customer = WithIn(id, Contact("1", staff, 1, customer: id));
        customer.CorrectIdentity(new CustomerIdentity(CustomerName.Parse($"客户{id}"), CreditCode.Parse(code)), At(2));
        return customer;
    }

    private static Customer Copy(Entries entries, string prefix)
    {
        var customer = Customer();
        foreach (var entry in entries.All(prefix))
            Enter(customer.Evidence, entry);
        return customer;
    }

    [Fact]
    [Clause("8.1.2")]
    public void What_an_offline_copy_of_a_merged_record_logged_is_not_lost()
    {
        Customer from = WithIn("C2"), offline = Domain.Customers.Customer.Restore(WithIn("C2").ToSnapshot()), into = With(Contact("1", "S01", 20));
        MergeInto(from, into, 30);
        offline.RecordContact(Contact("2", "S02", 10, 40, customer: "C2"));

        Assert.Throws<ArgumentException>("copy", () => into.Synchronize(offline));
        from.Synchronize(offline);
        into.Synchronize(from);

        Assert.Equal("S02", into.Ownership.Owner.ToString());
    }
}
