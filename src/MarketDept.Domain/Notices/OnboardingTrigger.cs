namespace MarketDept.Domain.Notices;

/// <summary>Why a customer onboarding notice is filled in (填表事由).</summary>
/// <remarks><c>default</c> is none. The names are stable and are what is stored.</remarks>
internal enum OnboardingTrigger
{
    /// <summary>The customer is new (新进).</summary>
    NewCustomer = 1,
    /// <summary>The customer was lost and returns (重进).</summary>
    ReturningCustomer,
    /// <summary>The customer asks for another settlement method (改变结算方式).</summary>
    SettlementChange,
}
