namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 8, part 2: visiting customers and negotiating (拜访客户与洽谈业务), 8.2.1 to 8.2.5.</summary>
internal static class Section08Negotiation
{
    internal static readonly Clause[] Clauses =
    [
        new("8.2.1", ClauseKinds.Record)
        {
            Title = new("联系客户并记录", "Contacting and logging"),
            Summary = new(
                "主动联系客户，把公司的资料和信息送到客户手中，留下记录，此后不断往来，有必要时登门。",
                "Customers are contacted on one's own initiative and sent the company's material and information; this is "
                + "logged, the contact is kept up, and where necessary they are visited."),
            Ruling = new(
                "是否每次联系都要记录、多久不联系算中断，原文未说。读作每次都记，连同送交的资料；记录只增不改，更正另立一条。"
                + "至多多久不联系，由公司设定，没有默认值；到期未联系只作提示。",
                "The text does not say whether every contact is logged, and when it has lapsed. Each is logged, with the material passed on; the log only "
                + "grows, and a correction is a new entry. The company sets how long there may be no contact, without default; a lapse is only flagged."),
            AnsweredBy = [new(11, 1)],
        },

        new("8.2.2", ClauseKinds.Workflow | ClauseKinds.Invariant)
        {
            Title = new("新（重）进客户操作通知单", "Customer onboarding notice"),
            Summary = new(
                "客户新进或想换一种结算方式时，经办人填制《新（重）进客户操作通知单》，送到相关部门；"
                + "这些部门的负责人签署存根以示确认，存根留在市场部妥为保管。",
                "For a new customer, or one who wants another settlement method, the handler fills in the customer onboarding "
                + "notice and passes it to the departments concerned. Their heads confirm by signing the stub, which this "
                + "department keeps safe."),
            Ruling = new(
                "表名中的“重进”读作流失后返回的客户，因此触发情形有三：新进、重返、结算方式有变。存根上的签字只表示知悉，"
                + "不设拒签；表上至少列一个部门，每个部门由负责人或其指定的代理人签一次。同一人在一份表上只代表一个部门签字，"
                + "否则另一个部门等于无人知悉；一人兼任其中两个部门负责人的，表不予发出。改变结算方式的，"
                + "以及约定的方式属于月结类的（见11.2.3），还须先经部门经理批准，未经批准不得发出；批准之前拟就的只是草稿（见8.2.3、8.5）。全部签齐，"
                + "新结算方式才生效，且不早于最后一次签字，也不追溯已确认的账单。",
                "The form's name adds customers who return after having been lost, so three things trigger it: new, returning, "
                + "and changed settlement. A signature on the stub acknowledges and there is no reject; at least one department "
                + "is listed, and each signs once, by its head or a delegate whom he named. On one form a person signs for one "
                + "department only, for otherwise nobody else would know of it in the other; a form that goes to two departments "
                + "of one head is not issued. A change of settlement needs the "
                + "manager's approval before the form is issued, and so does any method of the monthly type (see 8.2.3, 8.5 and 11.2.3); what is drawn up earlier is a draft. "
                + "The new method takes effect once every department has signed, on the day of the last signature at the earliest, and leaves confirmed bills alone."),
            AnsweredBy = [new(11, 1)],
        },

        new("8.2.3", ClauseKinds.Permission)
        {
            Title = new("不得擅自许诺", "No unauthorised promises"),
            Summary = new(
                "不得自作主张，向客户许诺降价、免费或者变更结算方式。",
                "Nobody may on his own authority promise a customer a lower rate, anything free of charge, or another settlement method."),
            Ruling = new(
                "“擅自”读作没有事先取得部门经理给出的、范围相同或更宽的授权。有权决定该事项的人自己许诺，且与己无涉的，"
                + "不属擅自。许诺本身就是违规；事后追认只使损失不再累计，不消除违规。几个人一同许诺的，各人都违规；其中一人获授权或有权决定的，该许诺即不属擅自。"
                + "免费托运与降价另由11.2.1处理，改为月结类结算另由11.2.3处理；免收仓储、点数、装卸等费用，或改为其他结算方式，适用11.1。"
                + "计价依据按全角半角、横线、空格统一后比对。提高运价不属本条，见8.3.5。",
                "On one's own authority is read as having no authorisation from the manager beforehand that is as wide as the "
                + "promise or wider; he who decides such matters may promise them himself, unless his own interest is at stake. "
                + "The promise itself is the breach; later ratification stops the loss from growing and does "
                + "not erase the breach. Of several who promise together each commits it; the promise is authorised where one of them was authorised or decides such matters. "
                + "Free carriage and a lower rate come under 11.2.1, monthly-type settlement under 11.2.3, "
                + "free storage, counting or handling and any other change of settlement under 11.1. What a rate is for is compared whatever the width, dashes and blanks. Raising a rate is not covered here; see 8.3.5."),
            AnsweredBy = [new(11, 1), new(11, 2, 1), new(11, 2, 3)],
        },

        new("8.2.4", ClauseKinds.Record | ClauseKinds.Human)
        {
            Title = new("拜访属实", "Truthful visits"),
            Summary = new(
                "外出拜访要据实，并留下记录；客户要求拜访的，不得推辞。",
                "Visits outside are truthful and logged, and a customer's request for a visit is not refused."),
            Ruling = new(
                "其中两项义务分开处理：谎报外出拜访适用11.3；推辞拜访要求适用11.1。把拜访约到以后某日，不算推辞；推迟而不约定日期的，"
                + "视同推辞，公司可以设定允许几次。谎报的时段内确有拜访的，可以另行登记，按旷工处理的时间须扣除经核实属实的拜访。尚未答复的不算推辞；约定了日期而未去的，本条不作判断。",
                "Two duties are kept apart: a false report of a visit comes under 11.3, a refused request under 11.1. Arranging "
                + "a later date is no refusal; putting the visit off without a date is one, unless the company allows it so many times. A true visit "
                + "within a falsely claimed time can be recorded, and what is verified as genuine is taken off the absence. A request that is not answered yet is not refused. Whether an agreed visit took place is not judged here."),
            WhyNotComputed = new(
                "拜访是否属实须由经理核实；能够保存的是拜访记录、核实结果，以及客户的要求与答复。",
                "Whether a visit was genuine has to be verified by the manager; what is kept is the visit, the result of the "
                + "verification, and each request with its answer."),
            AnsweredBy = [new(11, 1), new(11, 3)],
        },

        new("8.2.5", ClauseKinds.Human)
        {
            Title = new("手机畅通", "Reachable by phone"),
            Summary = new("手机要一直打得通。", "The mobile phone is reachable at all times."),
            Ruling = new(
                "“时刻”是否指昼夜，原文未说。读作工作时间和约定的值守时间。",
                "At all times is read as working hours and agreed duty, not round the clock."),
            WhyNotComputed = new(
                "手机是否畅通，程序不作监测；能够保存的只是打不通的投诉及其证据。",
                "Nobody's phone is monitored here; only a complaint of not having got through and its evidence can be kept."),
            AnsweredBy = [new(11, 1)],
        },
    ];
}
