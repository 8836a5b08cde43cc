namespace SmartCoop.Application.Access;

/// <summary>A command that its own single-use link allows, whoever sends it.</summary>
public interface IByLink;
