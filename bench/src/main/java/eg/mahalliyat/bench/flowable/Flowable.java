package eg.mahalliyat.bench.flowable;

import eg.mahalliyat.bench.Bpmn;
import eg.mahalliyat.bench.PeerDatabase;
import java.util.Map;
import java.util.function.Supplier;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.identity.Authentication;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/** Flowable, set to be as fast as it is with its history kept. */
public final class Flowable implements Bpmn {
  private final PeerDatabase database;
  private final ProcessEngine engine;

  /** @param url of a database of its own, empty or an earlier one */
  public Flowable(String url) {
    database = new PeerDatabase(url);
    engine = configuration().buildProcessEngine();
    engine.getRepositoryService().createDeployment().enableDuplicateFiltering().name("licence")
        .addClasspathResource("peers/flowable.bpmn20.xml").deploy();
  }

  private ProcessEngineConfigurationImpl configuration() {
    var made = new StandaloneProcessEngineConfiguration();
    made.setDataSource(database.pool());
    made.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    made.setHistoryLevel(HistoryLevel.AUDIT);
    made.setIdGenerator(new StrongUuidGenerator());
    made.setAsyncExecutorActivate(false);
    made.setDisableIdmEngine(true);
    made.setDisableEventRegistry(true);
    made.setEnableEventDispatcher(false);
    made.setCreateDiagramOnDeploy(false);
    made.setEnableEagerExecutionTreeFetching(true);
    made.getPerformanceSettings().setEnableLocalization(false);
    return made;
  }

  @Override
  public long started() {
    return engine.getHistoryService().createHistoricProcessInstanceQuery().count();
  }

  @Override
  public String start(String citizen, String number, Map<String, Object> variables) {
    Authentication.setAuthenticatedUserId(citizen);
    try {
      return database.inTurn(() -> engine.getRuntimeService().startProcessInstanceByKey("licence", number, variables)
          .getId());
    } finally {
      Authentication.setAuthenticatedUserId(null);
    }
  }

  /** Who completed it is kept with the task; a claim just before would write the same a second time, with a comment. */
  @Override
  public void decide(Decision decision) {
    inOne(() -> {
      Task task = engine.getTaskService().createTaskQuery().processInstanceId(decision.instance())
          .taskDefinitionKey(decision.task()).taskCandidateGroup(decision.group()).singleResult();
      engine.getTaskService().complete(task.getId(), decision.official(), decision.variables());
      return task;
    });
  }

  @Override
  public void receive(String instance, String activity, Map<String, Object> variables) {
    inOne(() -> {
      var waiting = engine.getRuntimeService().createExecutionQuery().processInstanceId(instance).activityId(activity)
          .singleResult();
      engine.getRuntimeService().trigger(waiting.getId(), variables);
      return waiting;
    });
  }

  /** In one transaction and one session of the engine, which reads nothing twice. */
  private <T> void inOne(Supplier<T> work) {
    database.inTurn(() -> engine.getManagementService().executeCommand(_ -> work.get()));
  }

  @Override
  public void close() {
    engine.close();
    database.close();
  }
}
