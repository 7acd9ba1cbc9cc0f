package eg.mahalliyat.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the action that a route is. A route without a name keeps the program from starting. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Does {
  /** The action's name, as its room's {@link ActionSet} lists it. */
  String value();
}
