namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    private static (string Code, Bilingual Text)[] DunningTexts =>
    [
        (AssistanceNotByCollector, new(
            "请求协助催款的不是收款员；只能由收款员提出。",
            "Help in dunning is asked for by somebody who is no collector; allowed is a collector.")),
        (AssistanceNotOfOwner, new(
            "被请求协助的人不是该客户的归属人，或该客户无人归属；只能请求归属人。",
            "Help is asked of somebody who does not own the customer, or nobody does; allowed is the owner.")),
        (AssistanceDueInThePast, new(
            "请求时，要求答复的期限已经过去；只能定在请求当日或以后。",
            "The day by which an answer is asked for is over; allowed is the day of the request or a later one.")),
        (AssistanceAnsweredByAnother, new(
            "答复协助请求的不是被请求的人；只能由被请求的归属人答复。",
            "The request for help is answered by somebody who was not asked; allowed is the owner who was.")),
        (AssistanceCalledOff, new(
            "这项协助请求已经取消，不能再继续；可以另提一项请求。",
            "The request for help was called off; allowed is a new request.")),
        (AssistanceCalledOffByAnother, new(
            "取消协助请求的既不是收款员，也不是经理；只能由收款员或经理取消。",
            "The request for help is called off by somebody who may not; allowed is a collector or the manager.")),
        (AssistanceTimeGoesBackwards, new(
            "这一步的时间早于同一协助请求的上一步；只能按先后顺序登记。",
            "The step is dated before the last one on the same request for help; allowed is not before that.")),
    ];
}
