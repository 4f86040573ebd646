// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tour/hands.h"

#include <QDir>

namespace rulewright
{

class MainWindow;

/// The steps of the tour. Each is told by its name and ends with a picture.
class TourSteps
{
public:
    TourSteps(MainWindow &window, QDir folder);

    /// Plays all steps; returns what went wrong.
    [[nodiscard]] QStringList play();

private:
    void example();
    void mutualTlsRule();
    void deploy();
    void builder();
    void editor();
    void nestedGroup();
    void wrongField();
    void deployChanges();
    void simulations();
    void exportJson();

    void simulate(const QString &certificate, const QString &host, const QString &verdict);
    void picture(const QString &name);
    void write(const QString &name, const QByteArray &bytes);
    [[nodiscard]] QString cell(int row, int column);
    [[nodiscard]] QString expression();

    MainWindow &m_window;
    QDir m_folder;
    Hands m_hands;
    int m_step = 0;
    QByteArray m_verdicts;
};

} // namespace rulewright
