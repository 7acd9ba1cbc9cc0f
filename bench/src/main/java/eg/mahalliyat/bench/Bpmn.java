package eg.mahalliyat.bench;

import java.util.Map;

/** A BPMN engine that holds the licence process. What a method does is one transaction, committed when it returns. */
public interface Bpmn extends AutoCloseable {
  /** How many instances were ever started. */
  long started();

  /** @return the id of the new instance */
  String start(String citizen, String number, Map<String, Object> variables);

  /** An official finds a task in a list of one of the official's groups, takes it and completes it. */
  void decide(Decision decision);

  /** A machine tells an instance that waits for it what happened. */
  void receive(String instance, String activity, Map<String, Object> variables);

  @Override
  void close();

  /**
   * What an official does with a task.
   *
   * @param variables what was decided, as the process asks for it
   */
  record Decision(String instance, String task, String group, String official, Map<String, Object> variables) {}
}
