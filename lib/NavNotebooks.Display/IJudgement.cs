namespace NavNotebooks.Display;

/// <summary>A result that judges: it shows whether one thing bears out another. A cell that shows one is a check, and is reported as a test of its own.</summary>
public interface IJudgement : IDisplayable
{
    /// <summary>How many things it judges; 0 where there was nothing to judge, and then it checks nothing.</summary>
    int Judged { get; }
}
