using System.Diagnostics;

namespace MarketDept.Domain.SystemTextJson.Forms;

internal sealed record AuthorizationForm(
    Id<Authorization> Id, StaffMember By, Instant At, AuthorizationScope Scope, Id<Customer>? Customer, Id<StaffMember>? To, Interval Validity)
{
    internal static AuthorizationForm Of(Authorization it) => new(it.Id, it.By, it.At, it.Scope, it.Customer, it.To, it.Validity);

    internal Authorization Value() => new(Id, Scope, By, At) { Customer = Customer, To = To, Validity = Validity };
}

/// <summary>The content of a notice, without what the contents derive.</summary>
internal abstract record ContentForm(Id<Customer> Customer)
{
    internal static ContentForm Of(NoticeContent content) => content switch
    {
        NoticeContent.CustomerOnboarding it => new OnboardingForm(it.Customer, it.Trigger, it.Settlement, it.Previous, it.Reason, it.From!.Value),
        NoticeContent.ArrearsRequest it => new ArrearsForm(it.Customer, it.Settlement, it.Debt, it.Amount, it.PromisedOn, it.Reason),
        NoticeContent.PickupRequest it => new PickupForm(it.Customer, it.Address, it.Goods, it.Quantity, it.Window, it.Checks),
        NoticeContent.RateAdjustment it => new RateForm(it.Customer, it.Service, it.OldRate, it.NewRate, it.From!.Value, it.Reason),
        NoticeContent.SpecialHandling it => new HandlingForm(it.Customer, it.Demand, it.From!.Value),
        NoticeContent.FreeCarriageGrant it => new FreeForm(it.Customer, it.Service, it.From!.Value, it.Reason),
        _ => throw new UnreachableException($"The content {content.GetType().Name} has no form."),
    };

    internal abstract NoticeContent Value();
}

internal sealed record OnboardingForm(
    Id<Customer> Customer, OnboardingTrigger Trigger, SettlementMethod Settlement, SettlementMethod? Previous, string? Reason, LocalDate From) : ContentForm(Customer)
{
    internal override NoticeContent Value() => (Trigger, Previous, Reason) switch
    {
        (OnboardingTrigger.NewCustomer, null, null) => NoticeContent.CustomerOnboarding.OfNew(Customer, Settlement, From),
        (OnboardingTrigger.ReturningCustomer, _, null) => NoticeContent.CustomerOnboarding.OfReturning(Customer, Previous, Settlement, From),
        (OnboardingTrigger.SettlementChange, { } previous, { } reason) => NoticeContent.CustomerOnboarding.OfChange(Customer, previous, Settlement, reason, From),
        _ => throw Fault.Of($"It is a {Trigger}, and its previous settlement or its reason does not go with that.", ".trigger"),
    };
}

internal sealed record ArrearsForm(
    Id<Customer> Customer, SettlementMethod Settlement, string Debt, Money Amount, LocalDate PromisedOn, string Reason) : ContentForm(Customer)
{
    internal override NoticeContent Value() => new NoticeContent.ArrearsRequest(Customer, Settlement, Debt, Amount, PromisedOn, Reason);
}

internal sealed record PickupForm(
    Id<Customer> Customer, string Address, string Goods, string Quantity, Interval Window, ValueList<PickupCheck> Checks) : ContentForm(Customer)
{
    internal override NoticeContent Value() => new NoticeContent.PickupRequest(Customer, Address, Goods, Quantity, Window, Checks);
}

internal sealed record RateForm(Id<Customer> Customer, string Service, Money OldRate, Money NewRate, LocalDate From, string Reason) : ContentForm(Customer)
{
    internal override NoticeContent Value() => new NoticeContent.RateAdjustment(Customer, Service, OldRate, NewRate, From, Reason);
}

internal sealed record HandlingForm(Id<Customer> Customer, string Demand, LocalDate From) : ContentForm(Customer)
{
    internal override NoticeContent Value() => new NoticeContent.SpecialHandling(Customer, Demand, From);
}

internal sealed record FreeForm(Id<Customer> Customer, string Service, LocalDate From, string Reason) : ContentForm(Customer)
{
    internal override NoticeContent Value() => new NoticeContent.FreeCarriageGrant(Customer, Service, From, Reason);
}
