package eg.mahalliyat.expressions;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;

/** Compiles the expressions of one definition over its declared names. Compile once, when a definition is read. */
public final class Expressions {
  private static final CelOptions BOUNDS = CelOptions.current()
      .maxExpressionCodePointSize(2000)
      .maxParseRecursionDepth(50)
      .maxParseExpressionNodeCount(300)
      .enableComprehension(false)
      .build();
  private static final Library LIBRARY = new Library();
  private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
      .setOptions(BOUNDS)
      .addFunctionBindings(LIBRARY.bindings())
      .build();

  private final Names names;
  private final CelCompiler conditions;
  private final CelCompiler formulas;

  public Expressions(Names names) {
    this.names = names;
    this.conditions = compiler(names, ValueType.TRUTH.cel());
    this.formulas = compiler(names, ValueType.NUMBER.cel());
  }

  /** Compiles an expression that holds or does not. */
  public Condition condition(String text) throws WrongExpression {
    return new Condition(compile(conditions, text));
  }

  /** Compiles an expression whose result is a number. */
  public Formula formula(String text) throws WrongExpression {
    return new Formula(compile(formulas, text));
  }

  /** Compiles an expression whose result is a day as ISO text. */
  public DayFormula day(String text) throws WrongExpression {
    return new DayFormula(compile(compiler(names, ValueType.TEXT.cel()), text));
  }

  /** Compiles an expression whose result is a text, such as the key of a row. */
  public TextFormula text(String text) throws WrongExpression {
    return new TextFormula(compile(compiler(names, ValueType.TEXT.cel()), text));
  }

  private Compiled compile(CelCompiler compiler, String text) throws WrongExpression {
    try {
      CelAbstractSyntaxTree parsed = compiler.parse(text).getAst();
      Lint.check(parsed, names);
      CelAbstractSyntaxTree typed = compiler.check(parsed).getAst();
      Lint.joins(typed, text);
      return new Compiled(text, RUNTIME.createProgram(typed), names, Lint.inputs(parsed, names),
          ClauseReader.read(parsed.getExpr()));
    } catch (CelValidationException e) {
      throw Complaint.of(text, e);
    } catch (CelEvaluationException e) {
      throw new WrongExpression(
          "expression.other", Map.of("text", text, "column", "1", "why", String.valueOf(e.getMessage())));
    }
  }

  private static CelCompiler compiler(Names names, CelType result) {
    var builder = CelCompilerFactory.standardCelCompilerBuilder()
        .setOptions(BOUNDS)
        .setStandardMacros()
        .addLibraries(CelExtensions.bindings())
        .addFunctionDeclarations(LIBRARY.declarations())
        .setResultType(result);
    names.each((name, type) -> builder.addVar(name, type.cel()));
    return builder.build();
  }
}
