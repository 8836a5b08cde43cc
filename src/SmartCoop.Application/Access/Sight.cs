using System.Linq.Expressions;

namespace SmartCoop.Application.Access;

/// <summary>Puts a rule of visibility together: what one of the viewer's roles shows, the viewer sees.</summary>
/// <typeparam name="T">What is stored.</typeparam>
internal sealed class Sight<T>(Viewer viewer)
{
    private bool _isAll;
    private Expression<Func<T, bool>>? _some;

    /// <summary>Whoever has one of the roles sees everything.</summary>
    public Sight<T> All(params ReadOnlySpan<Role> roles) => AllWhen(viewer.Is(roles));

    /// <summary>Whoever this holds for sees everything.</summary>
    public Sight<T> AllWhen(bool isAll)
    {
        _isAll |= isAll;
        return this;
    }

    /// <summary>Whoever has the first argument of the rule sees what the rule says.</summary>
    public Sight<T> Some<TKey>(TKey? key, Func<TKey, Expression<Func<T, bool>>> rule)
        where TKey : class
    {
        if (key is not null && !_isAll) Add(rule(key));
        return this;
    }

    /// <inheritdoc cref="Some{TKey}(TKey, Func{TKey, Expression{Func{T, bool}}})"/>
    public Sight<T> Some<TKey>(TKey? key, Func<TKey, Expression<Func<T, bool>>> rule)
        where TKey : struct
    {
        if (key is { } known && !_isAll) Add(rule(known));
        return this;
    }

    /// <summary>The whole rule; nothing is seen by whom nothing was said about.</summary>
    public Expression<Func<T, bool>>? ToExpression() => _isAll ? null : _some ?? (_ => false);

    private void Add(Expression<Func<T, bool>> rule) => _some = _some is { } other
        ? Expression.Lambda<Func<T, bool>>(
            Expression.OrElse(other.Body, new Renamed(rule.Parameters[0], other.Parameters[0]).Visit(rule.Body)),
            other.Parameters)
        : rule;

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
