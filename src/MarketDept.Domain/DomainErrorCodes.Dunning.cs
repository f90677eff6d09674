namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    /// <summary>Help in dunning is asked for by somebody who is no collector.</summary>
    public const string AssistanceNotByCollector = "assistance.not-by-collector";

    /// <summary>Help is asked of somebody who does not own the customer, or nobody owns him.</summary>
    public const string AssistanceNotOfOwner = "assistance.not-of-owner";

    /// <summary>The day until which an answer is asked for is over when it is asked.</summary>
    public const string AssistanceDueInThePast = "assistance.due-in-the-past";

    /// <summary>The request is answered by somebody of whom nothing was asked.</summary>
    public const string AssistanceAnsweredByAnother = "assistance.answered-by-another";

    /// <summary>The request was called off.</summary>
    public const string AssistanceCalledOff = "assistance.called-off";

    /// <summary>The request is called off by somebody who is neither collector nor manager.</summary>
    public const string AssistanceCalledOffByAnother = "assistance.called-off-by-another";

    /// <summary>The step is dated before the last one on the same request.</summary>
    public const string AssistanceTimeGoesBackwards = "assistance.time-goes-backwards";
}
