package eg.mahalliyat.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/**
 * Writes down what the platform sends to its database, in order. Not annotated: the platform would find it by itself, and
 * be measured while it dictates.
 */
public class Recording {
  /** @param sql with question marks; {@code commit} at the end of a transaction */
  public record Sent(String sql, List<@Nullable Object> params) {}

  private static final List<Sent> SENT = new CopyOnWriteArrayList<>();

  private interface Call {
    @Nullable Object made(@Nullable Object result, String method, Object[] arguments);
  }

  /** What was sent since the last time this was asked. */
  public static List<Sent> taken() {
    List<Sent> all = new ArrayList<>(SENT);
    SENT.clear();
    return all;
  }

  @Bean
  static BeanPostProcessor recorder() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? recorded(source) : bean;
      }
    };
  }

  private static DataSource recorded(DataSource source) {
    return wrapped(DataSource.class, source,
        (result, method, arguments) -> result instanceof Connection c ? recorded(c) : result);
  }

  private static Connection recorded(Connection connection) {
    return wrapped(Connection.class, connection, (result, method, arguments) -> {
      if (method.equals("commit")) {
        SENT.add(new Sent("commit", List.of()));
      }
      return result instanceof PreparedStatement statement ? recorded(statement, (String) arguments[0]) : result;
    });
  }

  private static PreparedStatement recorded(PreparedStatement statement, String sql) {
    TreeMap<Integer, @Nullable Object> params = new TreeMap<>();
    return wrapped(PreparedStatement.class, statement, (result, method, arguments) -> {
      if (method.startsWith("set") && arguments.length >= 2) {
        params.put((Integer) arguments[0], method.equals("setNull") ? null : arguments[1]);
      } else if (method.startsWith("execute")) {
        SENT.add(new Sent(sql, new ArrayList<>(params.values())));
      }
      return result;
    });
  }

  private static <T> T wrapped(Class<T> type, T target, Call call) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
      try {
        Object[] arguments = given == null ? new Object[0] : given;
        return call.made(method.invoke(target, given), method.getName(), arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause() == null ? e : e.getCause();
      }
    }));
  }
}
