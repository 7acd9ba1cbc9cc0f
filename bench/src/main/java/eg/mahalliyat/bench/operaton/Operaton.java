package eg.mahalliyat.bench.operaton;

import eg.mahalliyat.bench.Bpmn;
import eg.mahalliyat.bench.PeerDatabase;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.ProcessEngineConfiguration;
import org.operaton.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.operaton.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.operaton.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.operaton.bpm.engine.task.Task;

/** Operaton, set to be as fast as it is with its history kept. */
public final class Operaton implements Bpmn {
  private final PeerDatabase database;
  private final ProcessEngineConfigurationImpl configuration;
  private final ProcessEngine engine;

  /** @param url of a database of its own, empty or an earlier one */
  public Operaton(String url) {
    database = new PeerDatabase(url);
    configuration = configuration();
    engine = configuration.buildProcessEngine();
    addIndex();
    engine.getRepositoryService().createDeployment().enableDuplicateFiltering(true).name("licence")
        .addClasspathResource("peers/operaton.bpmn").deploy();
  }

  private ProcessEngineConfigurationImpl configuration() {
    var made = new StandaloneProcessEngineConfiguration();
    made.setDataSource(database.pool());
    made.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    made.setIdGenerator(new StrongUuidGenerator());
    made.setJobExecutorActivate(false);
    keepHistoryForGood(made);
    leaveOutWhatIsNotUsed(made);
    return made;
  }

  private static void keepHistoryForGood(ProcessEngineConfigurationImpl made) {
    made.setHistory(ProcessEngineConfiguration.HISTORY_AUDIT);
    made.setEnforceHistoryTimeToLive(false);
    made.setHistoryCleanupEnabled(false);
    made.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
    made.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
  }

  /** Its manual: task queries join less without case management and tasks outside processes. */
  private static void leaveOutWhatIsNotUsed(ProcessEngineConfigurationImpl made) {
    made.setCmmnEnabled(false);
    made.setStandaloneTasksEnabled(false);
    made.setDmnEnabled(false);
    made.setDmnFeelEnableLegacyBehavior(true); // starts without the Scala
    made.setDbIdentityUsed(false);
    made.setTenantCheckEnabled(false);
    made.setMetricsEnabled(false);
    made.setDbMetricsReporterActivate(false);
    made.setTaskMetricsEnabled(false);
    made.setImplicitVariableUpdateDetectionEnabled(false);
    made.setEnableFetchProcessDefinitionDescription(false);
  }

  /** Without it, every task that ends makes the database read all open ones. */
  private void addIndex() {
    try (var connection = database.pool().getConnection(); var statement = connection.createStatement()) {
      statement.execute("CREATE INDEX IF NOT EXISTS act_idx_task_parent ON act_ru_task (parent_task_id_)");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public long started() {
    return engine.getHistoryService().createHistoricProcessInstanceQuery().count();
  }

  @Override
  public String start(String citizen, String number, Map<String, Object> variables) {
    engine.getIdentityService().setAuthenticatedUserId(citizen);
    try {
      return database.inTurn(() -> engine.getRuntimeService().startProcessInstanceByKey("licence", number, variables)
          .getId());
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  @Override
  public void decide(Decision decision) {
    inOne(() -> {
      Task task = engine.getTaskService().createTaskQuery().processInstanceId(decision.instance())
          .taskDefinitionKey(decision.task()).taskCandidateGroup(decision.group()).singleResult();
      engine.getTaskService().claim(task.getId(), decision.official());
      engine.getTaskService().complete(task.getId(), decision.variables());
      return task;
    });
  }

  @Override
  public void receive(String instance, String activity, Map<String, Object> variables) {
    inOne(() -> {
      var waiting = engine.getRuntimeService().createExecutionQuery().processInstanceId(instance).activityId(activity)
          .singleResult();
      engine.getRuntimeService().signal(waiting.getId(), variables);
      return waiting;
    });
  }

  /** In one transaction and one session of the engine, which reads nothing twice. */
  private <T> void inOne(Supplier<T> work) {
    database.inTurn(() -> configuration.getCommandExecutorTxRequired().execute(_ -> work.get()));
  }

  @Override
  public void close() {
    engine.close();
    database.close();
  }
}
