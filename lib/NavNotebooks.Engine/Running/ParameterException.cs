namespace NavNotebooks.Engine.Running;

/// <summary>A notebook was given a parameter that it does not have, or a value that does not fit.</summary>
public sealed class ParameterException(string message) : ArgumentException(message);
