namespace Tidemark.Domain.Common;

/// <summary>A rule of the field was broken. The message is a sentence fit to show to the person who asked.</summary>
public sealed class DomainException(string message) : Exception(message);
