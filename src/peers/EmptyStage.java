import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// An empty window that says when it has painted its second frame, and ends: what any JavaFX program costs to start.
public class EmptyStage extends Application {
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), 1280, 800));
        stage.show();
        new AnimationTimer() {
            private int begun;

            @Override
            public void handle(long now) {
                if (++begun > 2) {
                    stop();
                    System.out.println(System.currentTimeMillis());
                    stage.hide();
                }
            }
        }.start();
    }
}
