package org.tonghu.local.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The commands that the launcher carries; {@code test} is the script's own. */
@Command(
        name = "./platform",
        description = "童护本地平台 / the local platform of Tonghu",
        footer = {"", "另有 ./platform test：构建并运行全部测试 / builds and runs every test"},
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            TokenCommand.class,
            RestartCommand.class,
            ClockCommand.class,
            DemoCommand.class,
            ResetCommand.class,
            HelpCommand.class
        })
public final class Platform {}
