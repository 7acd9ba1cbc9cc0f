package eg.mahalliyat.catalogue;

/** One page of the journey: one thing each. */
public sealed interface Page {
  /** Its name in the address. */
  String key();

  /** What is on file; there is nothing to do but read. */
  record OnFile(Subject subject) implements Page {
    @Override
    public String key() {
      return "on-file";
    }
  }

  record Ask(Question question) implements Page {
    @Override
    public String key() {
      return question.key();
    }
  }

  record Upload(Paper paper, boolean required) implements Page {
    @Override
    public String key() {
      return "paper-" + paper.key();
    }
  }

  /** The friendly end: another service is needed. */
  record Stop(Question question, String service) implements Page {
    @Override
    public String key() {
      return "stop-" + question.key();
    }
  }

  /** Check your answers. */
  record Check() implements Page {
    @Override
    public String key() {
      return "check";
    }
  }
}
